import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('characters that nobody sees', () => {
  it.each(['\t', '\u00AD', '\u200B', '\u200D', 'שלום', 'مرحبا', '\u200F', '\u{1F468}\u200D\u{1F469}'])(
    'are not %j, which text needs',
    async (text) => {
      folder.write('posts/a.md', postFile.replace('Text.', `Text ${text} goes on.`));
      expect(await folder.found()).toEqual([]);
    },
  );

  it.each([
    ['\0', 'U+0000'],
    ['\x08', 'U+0008'],
    ['\x1B', 'U+001B'],
    ['\x7F', 'U+007F'],
    ['\x85', 'U+0085'],
    ['\uFEFF', 'U+FEFF'],
    ['\u202E', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\uFFFD', 'U+FFFD'],
    ['\uFFFF', 'U+FFFF'],
    ['\r', 'U+000D'],
  ])('such as %j are errors, in fields and in the text', async (character, code) => {
    folder.write('posts/a.md', postFile.replace('Hello', `He${character}llo`));
    folder.write('posts/b.md', postFile.replace('Text.', `Text.${character} `));
    expect(await folder.found()).toEqual([
      expect.stringContaining(`posts/a.md:2:10 character There is a character ${code} here`),
      expect.stringContaining(`posts/b.md:12:6 character There is a character ${code} here`),
    ]);
  });

  it('are errors in data files, and where an escape in quotes makes them', async () => {
    folder.write('redirects.yml', 'redirects: [] # \u202A\n');
    folder.write('posts/a.md', postFile.replace('title: Hello', 'title: "He\\u202Ello"'));
    folder.write('posts/b.md', postFile.replace('author: Ada', 'author: ["A\\0da"]'));
    folder.write('posts/c.md', postFile.replace('title: Hello', 'title: "He\\uD800llo"'));
    expect(await folder.found()).toEqual([
      expect.stringContaining(
        'posts/a.md:2:8 character There is a character U+202E here, which nobody sees and which turns',
      ),
      expect.stringContaining('posts/b.md:3:10 character There is a character U+0000'),
      expect.stringContaining('posts/c.md:2:8 character There is a character U+D800'),
      expect.stringContaining('redirects.yml:1:17 character There is a character U+202A'),
    ]);
  });

  it.each(['\u00AD', '\u200B', '\u2060'])('such as %j belong in no field', async (character) => {
    folder.write('posts/a.md', postFile.replace('title: Hello', `title: He${character}llo`));
    folder.write('posts/b.md', postFile.replace('label: News', `label: News${character}`));
    expect(await folder.mended()).toEqual([
      'posts/a.md:2:8 character → title: Hello',
      'posts/b.md:7:12 character →     label: News',
    ]);
  });

  it.each(['\u{1F468}\u200D\u{1F469}', 'می\u200Cخواهم', 'क्\u200Dष'])('belong in fields in %j', async (text) => {
    folder.write('posts/a.md', postFile.replace('title: Hello', `title: Hello ${text}`));
    expect(await folder.found()).toEqual([]);
  });

  it('are told of no more often than helps', async () => {
    folder.write('posts/a.md', postFile.replace('Text.', 'a\0\n'.repeat(100_000)));
    expect(await folder.found()).toHaveLength(20);
  });
});
