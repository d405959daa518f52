import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from './files';
import { moveTwins } from './twins';

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'twins-'));
});

afterEach(() => rm(site, { recursive: true }));

async function write(...files: readonly string[]) {
  for (const file of files) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), file);
  }
}

describe('the Markdown of a page', () => {
  it('stands beside the page, and nothing else moves', async () => {
    await write('twins/blog/a.md', 'twins/Archive/Ünï’s.md', 'blog/a.html', 'media/twins/a.md');
    expect(await moveTwins(site)).toBe(2);
    expect(await filesBelow(site)).toEqual(['Archive/Ünï’s.md', 'blog/a.html', 'blog/a.md', 'media/twins/a.md']);
    expect(await readFile(join(site, 'blog/a.md'), 'utf8')).toBe('twins/blog/a.md');
  });

  it('leaves a page of that name alone', async () => {
    await write('twins/twins/a.md', 'twins/a.html');
    expect(await moveTwins(site)).toBe(1);
    expect(await filesBelow(site)).toEqual(['twins/a.html', 'twins/a.md']);
  });

  it('never takes the place of a file', async () => {
    await write('twins/blog/a.md', 'blog/a.md');
    await expect(moveTwins(site)).rejects.toThrow('belongs to /blog/a.md, where a file is already');
    expect(await readFile(join(site, 'blog/a.md'), 'utf8')).toBe('blog/a.md');
  });

  it('may be absent', async () => {
    await write('blog/a.html');
    expect(await moveTwins(site)).toBe(0);
    expect(await filesBelow(site)).toEqual(['blog/a.html']);
  });
});
