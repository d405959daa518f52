import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropLeftovers } from './drop-leftovers';
import { filesBelow } from './files';
import { parseRedirects, writeRedirects } from './redirects';
import { swapIn } from './swap';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'publish-'));
});

afterEach(() => rm(directory, { recursive: true }));

async function write(files: Record<string, string>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }
}

describe('leftovers', () => {
  it('are the framework’s files and the pages of empty lists', async () => {
    const kept = ['_next/static/media/font.woff2', 'blog/a.html', 'index.html', 'media/notes.txt', 'robots.txt'];
    const dropped = [
      '_next/static/chunks/a.js',
      '_next/static/chunks/a.css',
      '_not-found.html',
      'blog/a.txt',
      'blog/a/__next._tree.txt',
      'events/_none.html',
      'index.txt',
      'media/_none',
    ];
    await write(Object.fromEntries([...kept, ...dropped].map((file) => [file, ''])));
    expect(await dropLeftovers(directory)).toBe(`${dropped.length} files`);
    expect(await filesBelow(directory)).toEqual(kept);
  });
});

describe('redirects', () => {
  it('are written for hosts, and read back the same', async () => {
    const redirects = [
      { from: '/news', to: '/blog', status: 301 },
      { from: '/ünï', to: 'https://a.example/b', status: 302 },
    ];
    await writeRedirects(directory, redirects);
    const text = await readFile(join(directory, '_redirects'), 'utf8');
    expect(text).toBe('/news /blog 301\n/%C3%BCn%C3%AF https://a.example/b 302\n');
    expect(parseRedirects(text)).toEqual([redirects[0], { ...redirects[1], from: '/%C3%BCn%C3%AF' }]);
  });
});

describe('a finished site', () => {
  it('takes the place of the last one, or of none; where it cannot, the last one stays', async () => {
    await write({ 'new/index.html': 'new', 'out/index.html': 'old', 'out/gone.html': 'old' });
    await swapIn(join(directory, 'new'), join(directory, 'out'));
    expect(await filesBelow(directory)).toEqual(['out/index.html']);
    expect(await readFile(join(directory, 'out/index.html'), 'utf8')).toBe('new');

    await expect(swapIn(join(directory, 'absent'), join(directory, 'out'))).rejects.toThrow('ENOENT');
    expect(await filesBelow(directory)).toEqual(['out/index.html']);

    await swapIn(join(directory, 'out'), join(directory, 'first'));
    expect(await filesBelow(directory)).toEqual(['first/index.html']);
  });
});
