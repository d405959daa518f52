import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '.';
import { now, pageFile, postFile, type SampleFolder, sampleFolder, siteFile } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

async function lengths(): Promise<string[]> {
  const { findings } = await checkContent(folder.directory, { now });
  return findings
    .filter(({ rule }) => rule.endsWith('-length'))
    .map(
      ({ severity, path, line, column, rule, message }) => `${severity} ${path}:${line}:${column} ${rule} ${message}`,
    );
}

const words = (length: number) =>
  'word '
    .repeat(40)
    .slice(0, length - 1)
    .concat('s');

describe('what search results show', () => {
  it.each([
    [
      'a title of 121 characters',
      postFile.replace('title: Hello\na', `title: ${words(121)}\na`),
      '2:8 title-length The title has 121 characters; more than 120',
    ],
    [
      'a title for search results of 121',
      postFile.replace('  title: Hello', `  title: ${words(121)}`),
      '9:10 title-length',
    ],
    [
      'a description of 49',
      postFile.replace(/description: .*/, `description: ${words(49)}`),
      '10:16 description-length What search results show has 49 characters; they need 50 to 160. Say more.',
    ],
    [
      'a description of 161',
      postFile.replace(/description: .*/, `description: ${words(161)}`),
      '10:16 description-length What search results show has 161 characters; they need 50 to 160. The rest is cut off. Shorten it.',
    ],
    [
      'a summary that describes',
      postFile.replace(/seo:[\s\S]*?---/, `summary: Short.\n---`),
      '8:10 description-length .* or write `seo.description` beside it',
    ],
  ])('is not %s', async (_, text, expected) => {
    folder.write('posts/a.md', text);
    expect(await lengths()).toEqual([expect.stringMatching(`^warning posts/a.md:${expected}`)]);
  });

  it('is not too little about a page or the site', async () => {
    folder.write('pages/a.md', pageFile.replace(/summary: .*/, 'summary: Rules.'));
    folder.write('site.yml', siteFile.replace(/\ndescription: .*/, '\ndescription: A site.'));
    expect(await lengths()).toEqual([
      expect.stringMatching(/^warning pages\/a.md:3:10 description-length/),
      expect.stringMatching(/^warning site.yml:5:14 description-length/),
    ]);
  });

  it.each([
    ['a title of 120 characters', postFile.replace('title: Hello\na', `title: ${words(120)}\na`)],
    ['a description of 50', postFile.replace(/description: .*/, `description: ${words(50)}`)],
    ['a description of 160', postFile.replace(/description: .*/, `description: ${words(160)}`)],
    ['a short summary beside a description', postFile.replace('seo:', 'summary: Short.\nseo:')],
    ['a long first paragraph, which is cut', postFile.replace(/seo:[\s\S]*?---/, '---').replace('Text.', words(190))],
  ])('may be %s', async (_, text) => {
    folder.write('posts/a.md', text);
    expect(await lengths()).toEqual([]);
  });
});
