import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageFile, postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

function post(name: string, url: string): void {
  folder.write(`posts/${name}.md`, postFile.replace('  title', `  url: ${url}\n  title`));
}

describe('an address', () => {
  it.each([
    ['https://x.example/blog/a%20b', '  url: https://x.example/blog/a-b'],
    ['/blog//a', '  url: /blog/a'],
  ])('%s comes with a better one', async (url, expected) => {
    post('a', url);
    expect(await folder.mended()).toEqual([`posts/a.md:9:8 address → ${expected}`]);
  });

  it('with a reserved character has none that is known', async () => {
    post('a', '/a%3Fb');
    expect(await folder.mended()).toEqual(['posts/a.md:9:8 address']);
  });

  it('made of a file name asks for another one', async () => {
    folder.write('posts/a b.md', postFile);
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^posts\/a b.md:1:1 file-name .* Rename it: posts\/a-b.md/),
      expect.stringMatching(/^posts\/a b.md:2:1 address .* Rename the file/),
    ]);
  });

  it('with a part that no file can be named is refused', async () => {
    post('a', `/${'a'.repeat(201)}`);
    post('b', `/${'é'.repeat(40)}`);
    post('c', `/${'a'.repeat(200)}`);
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^posts\/a.md:9:8 address The address \/a{59}… has a part of more than 200 characters/),
      expect.stringMatching(/^posts\/b.md:9:8 address/),
    ]);
  });

  it('differs from others by more than capitals', async () => {
    post('a', '/Archive/one');
    folder.write('pages/archive/one.md', pageFile);
    folder.write('redirects.yml', 'redirects:\n  - { from: /ARCHIVE/ONE, to: /archive/one, status: 301 }\n');
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^(pages|posts).*address .* differs from that of (pages|posts).* only in capitals/),
    ]);
  });

  it('that two documents claim is that of the file with its name', async () => {
    post('a', '/blog/b');
    folder.write('posts/b.md', postFile.replace('2020-10-19', '2021-10-19'));
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^posts\/a.md:9:8 address The address \/blog\/b belongs to posts\/b.md already/),
    ]);
  });

  it('that two posts ask for is that of the older', async () => {
    folder.write('posts/a.md', postFile.replace('2020-10-19', '2021-10-19').replace('  title', '  url: /one\n  title'));
    post('b', '/one');
    post('c', '/one');
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^posts\/a.md:9:8 address .* belongs to posts\/b.md already/),
      expect.stringMatching(/^posts\/c.md:9:8 address .* belongs to posts\/b.md already/),
    ]);
  });

  it('of a post with a query or an anchor is a warning that it is dropped', async () => {
    post('a', 'https://x.example/one?utm_source=a#b');
    post('b', '/two#c');
    post('c', '/three');
    expect(await folder.mended()).toEqual([
      'posts/a.md:9:8 address (warning) →   url: https://x.example/one (safe)',
      'posts/b.md:9:8 address (warning) →   url: /two (safe)',
    ]);
  });

  it('of an author or a category has an end', async () => {
    folder.write('posts/a.md', postFile.replace('label: News', `label: ${'a'.repeat(201)}`));
    expect(await folder.found()).toEqual([expect.stringMatching(/:7:12 spelling The category .* is too long/)]);
  });
});
