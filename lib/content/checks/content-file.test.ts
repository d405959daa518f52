import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postFile, type SampleFolder, sampleFolder } from './samples';

const aliasBomb = [
  'a: &a [x, x]',
  ...[...'bcdefghi'].map((name, index) => `${name}: &${name} [${`*${'abcdefgh'[index]},`.repeat(9)}]`),
  '',
].join('\n');

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('a file', () => {
  it.each([
    [
      'posts/hello.mdx',
      postFile,
      /^posts\/hello.mdx:1:1 unknown-file No type of document has files here. Rename it: posts\/hello.md/,
    ],
    ['posts/2021/hello.md', postFile, /^posts\/2021\/hello.md:1:1 unknown-file/],
    ['notes.txt', 'Remember', /^notes.txt:1:1 unknown-file/],
    ['posts/a.md', 'Text', /^posts\/a.md:1:1 front-matter The file does not begin/],
    ['posts/a.md', postFile.replace(/---\nText/, 'Text'), /^posts\/a.md:1:1 front-matter The file has no second line/],
    ['posts/a.md', `---js\n{}\n---\n`, /^posts\/a.md:1:1 front-matter The file begins with `---js`/],
    [
      'posts/a.md',
      postFile.replace('title: Hello', 'title: "Hello'),
      /^posts\/a.md:2:8 yaml The quote " that the text begins with is not closed/,
    ],
    [
      'posts/a.md',
      postFile.replace('author', 'title: Twice\nauthor'),
      /^posts\/a.md:3:1 duplicate-field `title` stands in line 2 already/,
    ],
    ['posts/a.md', '---\n- a\n---\n', /^posts\/a.md:2:1 yaml The fields are not a list of/],
    ['posts/a.md', '---\n---\n', /^posts\/a.md:2:1 yaml/],
    ['posts/a.md', `---\n${aliasBomb}---\n`, /^posts\/a.md:2:7 yaml The fields repeat parts of themselves/],
  ])('%s like %j is refused', async (path, text, expected) => {
    folder.write(path, text);
    expect(await folder.found()).toEqual([expect.stringMatching(expected)]);
  });

  it('whose name begins with a dot is nobody’s document', async () => {
    folder.write('.git/config', '');
    folder.write('posts/.gitkeep', '');
    expect(await folder.found()).toEqual([]);
  });

  it('that is a link to elsewhere is refused', async () => {
    symlinkSync(tmpdir(), join(folder.directory, 'posts'));
    expect(await folder.found()).toEqual([expect.stringMatching(/^posts:1:1 link-file This is a link/)]);
  });

  it('with the words of the site’s language is needed', async () => {
    folder.remove('messages');
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^site.yml:6:9 missing-file There is no messages\/en.yml/),
    ]);
  });

  it('that the folder needs is missed', async () => {
    folder.remove('redirects.yml');
    expect(await folder.found()).toEqual([expect.stringMatching(/^redirects.yml:1:1 missing-file/)]);
  });
});

describe('front matter', () => {
  it.each([
    ['+++\ntitle = "Hello"\n+++\n', /^posts\/a.md:1:1 front-matter The file begins with `\+\+\+`, which is TOML/],
    ['---toml\ntitle = "Hello"\n---\n', /^posts\/a.md:1:1 front-matter The file begins with `---toml`/],
    ['{ "title": "Hello" }\n', /^posts\/a.md:1:1 front-matter The file begins with `{ "title"/],
    [`\n${postFile}`, /^posts\/a.md:1:1 front-matter The file begins with blanks or an empty line/],
    [postFile.replace('---', '—'), /^posts\/a.md:1:1 front-matter The file begins with `—` in place of three hyphens/],
    [postFile.replace('---\nText', '--\nText'), /^posts\/a.md:11:1 front-matter The file has `--` after its fields/],
    [postFile.replace('---\nText', '\nText'), /^posts\/a.md:1:1 front-matter .* no second line `---`.*before line 11/],
    [
      postFile.replace('---\nText.', '\nText.\n## Foo\n\n---\n\nMore.'),
      /^posts\/a.md:12:1 front-matter The closing `---` is missing before line 12: the next one is a rule/,
    ],
    [
      postFile.replace('---\nText', ' ---\nText'),
      /^posts\/a.md:11:1 front-matter The file has a blank before the `---`/,
    ],
    // Faults of the fields stay what they are.
    [postFile.replace('author: Ada', '\nauthor Ada'), /^posts\/a.md:4:1 yaml The line has no colon/],
    [postFile.replace('---\nText', '---- end\nText'), /^posts\/a.md:11:1 front-matter The file closes its fields with/],
    [postFile.replace('Hello', 'a'.repeat(1_000_000)), /^posts\/a.md:2:1 front-matter The fields have 1.0 million/],
  ])('is refused in %.40j', async (text, expected) => {
    folder.write('posts/a.md', text);
    expect(await folder.found()).toEqual([expect.stringMatching(expected)]);
  });

  it.each([
    ['—', postFile.replace('---', '—'), '---'],
    ['--', postFile.replace('---\nText', '--\nText'), '---'],
    [' ---', postFile.replace('---\nText', ' ---\nText'), '---'],
    ['...', postFile.replace('---\nText', '...\nText'), '---'],
  ])('that ends in %s comes with the right line', async (_, text, line) => {
    folder.write('posts/a.md', text);
    expect((await folder.mended())[0]).toMatch(new RegExp(` → ${line}$`));
  });

  it('never runs', async () => {
    folder.write('posts/a.md', '---js\n{ title: (globalThis.ran = true) }\n---\n');
    await folder.found();
    expect(globalThis).not.toHaveProperty('ran');
  });
});
