import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidOfFile } from './body-samples';
import { pageFile, postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

/** What the check says of a redirect from a post with these fields to the news. */
async function saidOfRedirectFrom(fields: string): Promise<string[]> {
  folder.write('posts/a.md', postFile.replace('title:', `${fields}\ntitle:`));
  folder.write('redirects.yml', 'redirects:\n  - { from: /blog/a, to: /blog, status: 301 }\n');
  return saidOfFile(folder, 'redirects.yml');
}

describe('a redirect from the address of a document', () => {
  it.each(['expireAt: 2023-01-01T00:00Z', 'expireAt: 2022-01-01T00:00Z'])(
    'takes over once the document has ended: %s',
    async (fields) => {
      expect(await saidOfRedirectFrom(fields)).toEqual([]);
    },
  );

  it('is refused where the document does not end', async () => {
    expect(await saidOfRedirectFrom('summary: Short.')).toEqual([
      expect.stringMatching(/^2:13 error address .*posts\/a.md already. Remove the redirect, or move the page.$/),
    ]);
  });

  it('is refused as long as the document is not published', async () => {
    expect(await saidOfRedirectFrom('publishAt: 2023-01-01T00:00Z\nexpireAt: 2023-02-01T00:00Z')).toEqual([
      expect.stringMatching(
        /^2:13 error redirect \/blog\/a is the address of posts\/a.md, which is not there before 2023/,
      ),
    ]);
    expect(await saidOfRedirectFrom('draft: true\nexpireAt: 2022-02-01T00:00Z')).toEqual([
      expect.stringMatching(/^2:13 error redirect \/blog\/a is the address of posts\/a.md, which is a draft/),
    ]);
  });

  it('is there once', async () => {
    await saidOfRedirectFrom('expireAt: 2023-01-01T00:00Z');
    const line = '  - { from: /blog/a, to: /blog, status: 301 }\n';
    folder.write('redirects.yml', `redirects:\n${line}${line}`);
    expect(await saidOfFile(folder, 'redirects.yml')).toEqual([
      expect.stringMatching(/^3:13 error address There is a redirect from/),
    ]);
  });
});

describe('a redirect to a redirect', () => {
  async function saidOfRedirects(...pairs: [from: string, to: string][]): Promise<string[]> {
    folder.write('posts/a.md', postFile);
    folder.write('pages/about.md', pageFile);
    const lines = pairs.map(([from, to]) => `  - { from: ${from}, to: ${to}, status: 301 }\n`);
    folder.write('redirects.yml', `redirects:\n${lines.join('')}`);
    return saidOfFile(folder, 'redirects.yml');
  }

  it('is told with the end of the chain', async () => {
    expect(await saidOfRedirects(['/d', '/c'], ['/c', '/news'], ['/news', '/blog'])).toEqual([
      '2:21 error redirect /c has itself moved. Write the address where it is now, /blog. → - { from: /d, to: /blog, status: 301 }',
      '3:21 error redirect /news has itself moved. Write the address where it is now, /blog. → - { from: /c, to: /blog, status: 301 }',
    ]);
  });

  it('is told as a loop where it never ends', async () => {
    expect(await saidOfRedirects(['/a', '/b'], ['/b', '/a'])).toEqual([
      expect.stringMatching(/^2:21 error redirect The redirects go round in a loop: \/a → \/b → \/a\. /),
      expect.stringMatching(/^3:21 error redirect The redirects go round in a loop: \/b → \/a → \/b\. /),
    ]);
  });

  it('is none where a page is there, whatever redirect claims its address', async () => {
    expect(await saidOfRedirects(['/old', '/about'], ['/about', '/blog'])).toEqual([
      expect.stringMatching(/^3:13 error address The address \/about belongs to pages\/about.md already\. Remove/),
    ]);
  });
});
