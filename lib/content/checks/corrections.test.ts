import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventFile, memberFile, postFile, projectFile, type SampleFolder, sampleFolder, siteFile } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('a wrong value comes with the right line', () => {
  it.each([
    ['a name that is nearly one', 'posts/a.md', postFile, 'title: Hello', 'titel: Hello', 'title: Hello'],
    ['a name in a group', 'posts/a.md', postFile, '  description', '  desciption', /^ {2}description: A first/],
    ['a name in an entry of a list', 'posts/a.md', postFile, '    label', '    lable', '    label: News'],
    ['a value that is nearly one of several', 'members/a.md', memberFile, 'company', 'compny', 'kind: company'],
    ['a status', 'events/a.md', eventFile, 'kind', 'status: canceled\nkind', 'status: cancelled'],
    ['yes for true', 'posts/a.md', postFile, 'title', 'hidePost: yes\ntitle', 'hidePost: true'],
    ['a quoted truth', 'posts/a.md', postFile, 'title', 'hidePost: "true"\ntitle', 'hidePost: true'],
    ['one for a list', 'projects/a.md', projectFile, 'tags: []', 'tags: edge', 'tags: [edge]'],
    ['a category by its name', 'posts/a.md', postFile, '- id: news\n    label: News', '- News', '  - { label: News }'],
    [
      'a category that is no list',
      'posts/a.md',
      postFile,
      'category:\n  - id: news\n    label: News',
      'category: News',
      'category: [{ label: News }]',
    ],
    ['a code that is another’s', 'members/a.md', memberFile, 'kind', 'country: UK\nkind', 'country: GB'],
    ['a code in small letters', 'members/a.md', memberFile, 'kind', 'country: se\nkind', 'country: SE (safe)'],
    ['a country by its name', 'members/a.md', memberFile, 'kind', 'country: Germany\nkind', 'country: DE'],
    ['a misspelt country', 'members/a.md', memberFile, 'kind', 'country: "Swedn"\nkind', 'country: "SE"'],
    ['a number for a text', 'posts/a.md', postFile, 'Hello', '2020', 'title: "2020"'],
    ['a day of one digit', 'members/a.md', memberFile, '2020-10-19', '2020-10-9', '    since: 2020-10-09 (safe)'],
    ['a day of one digit, in quotes', 'posts/a.md', postFile, '2020-10-19', '"2020-11-6"', 'date: "2020-11-06" (safe)'],
    [
      'a day with a time',
      'posts/a.md',
      postFile,
      '2020-10-19',
      '2020-11-6T13:30:00Z',
      'date: 2020-11-06T13:30:00Z (safe)',
    ],
    ['a local time', 'events/a.md', eventFile, '2022-06-07', '2022-6-7', 'start: 2022-06-07 (safe)'],
    [
      'a moment',
      'posts/a.md',
      postFile,
      'title',
      'publishAt: 2022-1-2T09:00 Europe/Berlin\ntitle',
      'publishAt: 2022-01-02T09:00 Europe/Berlin (safe)',
    ],
    ['an American day', 'posts/a.md', postFile, '2020-10-19', '10/19/2020', 'date: 2020-10-19'],
    ['a German day', 'posts/a.md', postFile, '2020-10-19', '19.10.2020', 'date: 2020-10-19'],
    [
      'a host alone',
      'projects/a.md',
      projectFile,
      'https://project.example',
      'airshipit.org',
      'website: https://airshipit.org (safe)',
    ],
    [
      'a host and a path',
      'projects/a.md',
      projectFile,
      'https://project.example',
      'www.example.org/a?b=c',
      'website: https://www.example.org/a?b=c (safe)',
    ],
    [
      'half a scheme',
      'projects/a.md',
      projectFile,
      'https://project.example',
      'https:/example.org',
      'website: https://example.org',
    ],
    [
      'a link to a host',
      'site.yml',
      siteFile,
      'href: /blog',
      'href: example.org/blog',
      '  - { label: News, href: https://example.org/blog }',
    ],
  ] as const)('for %s', async (_, path, text, right, wrong, expected) => {
    folder.write(path, text.replace(right, wrong));
    const mended = (await folder.mended()).map((found) => found.split(' → ')[1]);
    expect(mended).toContainEqual(typeof expected === 'string' ? expected : expect.stringMatching(expected));
  });

  it.each([
    ['a date that could be two', 'posts/a.md', postFile, '2020-10-19', '10/11/2020'],
    ['a date that is none', 'posts/a.md', postFile, '2020-10-19', '2016-19-17'],
    ['a text that is no address', 'projects/a.md', projectFile, 'https://project.example', 'our site'],
    ['a file', 'projects/a.md', projectFile, 'tags: []', 'tags: []\nlogo: logo.png'],
    ['a value like no other', 'members/a.md', memberFile, 'company', 'zebra'],
    ['a place that is no country', 'members/a.md', memberFile, 'kind', 'country: Atlantis\nkind'],
    ['letters that are no country’s', 'members/a.md', memberFile, 'kind', 'country: EU\nkind'],
    ['a name that is no group', 'members/a.md', memberFile, 'kind', 'formerNames: [Old]\nkind'],
  ])('but not for %s', async (_, path, text, right, wrong) => {
    folder.write(path, text.replace(right, wrong));
    expect(await folder.mended()).toEqual([expect.not.stringContaining(' → ')]);
  });

  it('and says what is impossible about a date', async () => {
    folder.write('posts/a.md', postFile.replace('2020-10-19', '2016-19-17'));
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^posts\/a.md:4:7 field `date` is not a date .*: it is "2016-19-17"; there is no month 19/),
    ]);
  });

  it('in a file with 10,000 faults, told of no more often than helps', async () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => `  - ${index}`).join('\n');
    folder.write('projects/a.md', projectFile.replace('tags: []', `tags:\n${entries}`));
    folder.write(
      'projects/b.md',
      projectFile.replace('tags: []', `tags: []\n${entries.replaceAll('  - ', 'key')}`.replace(/^key\d+$/gm, '$&: 1')),
    );
    expect(await folder.found()).toHaveLength(40);
  });
});
