import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidOfFile } from './body-samples';
import { postFile, type SampleFolder, sampleFolder } from './samples';

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
    expect(await saidOfRedirectFrom('summary: Short.')).toEqual([expect.stringMatching(/^2:13 error address/)]);
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
    expect(await saidOfFile(folder, 'redirects.yml')).toEqual([expect.stringMatching(/^3:13 error address/)]);
  });
});
