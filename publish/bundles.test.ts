import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeCards } from './cards';
import { filesBelow } from './files';
import { placeTwins } from './twins';

let directory: string;
let site: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bundles-'));
  site = join(directory, 'site');
});

afterEach(() => rm(directory, { recursive: true }));

async function write(files: Readonly<Record<string, string>>) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }
}

const bundle = (contents: Readonly<Record<string, string>>) => JSON.stringify(contents);

describe('the Markdown of a page', () => {
  it('stands beside the page, and nothing else moves', async () => {
    await write({
      'site/twins/1.json': bundle({ '/blog/a.md': '# A', '/Archive/Ünï’s.md': '# Ünï' }),
      'site/twins/2.json': bundle({ '/rules.md': '# Rules' }),
      'site/blog/a.html': '',
      'site/media/twins/1.json': '',
    });
    expect(await placeTwins(site)).toBe(3);
    expect(await filesBelow(site)).toEqual([
      'Archive/Ünï’s.md',
      'blog/a.html',
      'blog/a.md',
      'media/twins/1.json',
      'rules.md',
    ]);
    expect(await readFile(join(site, 'blog/a.md'), 'utf8')).toBe('# A');
  });

  it('leaves a page of that name alone', async () => {
    await write({ 'site/twins/1.json': bundle({ '/twins/a.md': '# A' }), 'site/twins/a.html': '' });
    expect(await placeTwins(site)).toBe(1);
    expect(await filesBelow(site)).toEqual(['twins/a.html', 'twins/a.md']);
  });

  it('never takes the place of a file', async () => {
    await write({ 'site/twins/1.json': bundle({ '/blog/a.md': '# A' }), 'site/blog/a.md': 'mine' });
    await expect(placeTwins(site)).rejects.toThrow('belongs to /blog/a.md, where a file is already');
    expect(await readFile(join(site, 'blog/a.md'), 'utf8')).toBe('mine');
  });

  it('may be absent', async () => {
    await write({ 'site/blog/a.html': '' });
    expect(await placeTwins(site)).toBe(0);
    expect(await filesBelow(site)).toEqual(['blog/a.html']);
  });
});

describe('share cards', () => {
  const cards = () => join(directory, 'cache/cards');

  it('are taken from the cache, also where several pages have the same', async () => {
    await write({
      'cache/cards/ab/cd': 'png',
      'site/cards/1.json': bundle({ '/cards/blog.png': 'ab/cd', '/cards/blog/Ünï’s.png': 'ab/cd' }),
    });
    expect(await placeCards(site, cards())).toBe(2);
    expect(await filesBelow(directory)).toEqual([
      'cache/cards/ab/cd',
      'site/cards/blog.png',
      'site/cards/blog/Ünï’s.png',
    ]);
  });

  it('stop the build where one is not in the cache', async () => {
    await write({ 'site/cards/1.json': bundle({ '/cards/blog.png': 'ab/cd' }) });
    await expect(placeCards(site, cards())).rejects.toThrow('cards/ab/cd');
  });
});
