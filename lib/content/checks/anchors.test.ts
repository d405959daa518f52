import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidOf } from './body-samples';
import { memberFile, pageFile, postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

const headings = `
# Über uns

## What’s \`new\` in [Zuul](/about)?

## Twice

## Twice

### Straße & *more*

<h2>Of HTML</h2>

A note[^1].

[^1]: The note.
`;

const ids = [
  'über-uns',
  'whats-new-in-zuul',
  'twice',
  'twice-1',
  'straße--more',
  'of-html',
  'note-fn-1',
  'note-fnref-1',
];

describe('a link to a heading', () => {
  it.each(ids)('leads to #%s, as the page has it', async (id) => {
    folder.write('pages/about.md', pageFile + headings);
    const links = [`[a](/about#${id})`, `[a](/about#${encodeURIComponent(id)})`, `[a](#${id})`];
    expect(await saidOf(folder, `${headings}\n${links.join('\n')}\n`)).toEqual([]);
  });

  it.each([
    [
      '[a](#twise)',
      '1:1 error anchor There is no heading with the id `twise` on /blog/tested. The nearest is twice.',
      '[a](#twice)',
    ],
    [
      '[a](/about#twice-2)',
      '1:1 error anchor There is no heading with the id `twice-2` on /about',
      '[a](/about#twice-1)',
    ],
    ['[a](/about#Twice)', '1:1 error anchor There is no heading with the id `Twice` on /about', '[a](/about#twice)'],
    [
      '[a](/about#nothing-like-any)',
      'There is: über-uns, whats-new-in-zuul, twice, twice-1, straße--more, of-html.',
      undefined,
    ],
    ['[a](/contact#twice)', 'on /contact. There is none to lead to.', undefined],
  ])('leads to one that is there: %s', async (link, expected, mended) => {
    folder.write('pages/about.md', pageFile + headings);
    folder.write('pages/contact.md', pageFile);
    const [said, ...more] = await saidOf(folder, `${link}\n${headings}`);
    expect(said).toContain(expected);
    expect(said?.split(' → ')[1]).toBe(mended);
    expect(more).toEqual([]);
  });

  it('of a person leads to the text of the profile', async () => {
    folder.write('people/ada.md', '---\nname: Ada\n---\n## Her work\n');
    expect(await saidOf(folder, '[a](/blog/author/ada#her-work)')).toEqual([]);
    expect(await saidOf(folder, '[a](/blog/author/ada#his-work)')).toEqual([expect.stringContaining('error anchor')]);
  });
});

describe('a link to a part of a page that the portal makes', () => {
  it.each([
    '/#projects',
    '/members#gold',
    '/members/acme#history_',
    '/data#csv',
    '/events#past',
    '/search#q_',
    '/blog/tested#share_',
    '/blog#main_',
    '/styleguide#tokens_',
    '/rss.xml#any',
  ])('leads to %s', async (address) => {
    folder.write('members/acme.md', memberFile);
    expect(await saidOf(folder, `[a](${address})`)).toEqual([]);
  });

  it.each(['/members#bronze', '/members/acme#share_', '/blog#csv', '/events#data'])(
    'does not lead to %s',
    async (address) => {
      folder.write('members/acme.md', memberFile);
      folder.write('posts/a.md', postFile);
      expect(await saidOf(folder, `[a](${address})`)).toEqual([expect.stringContaining('1:1 error anchor')]);
    },
  );
});
