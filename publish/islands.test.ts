import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from './files';
import { hashIslands, type Islands, isIsland } from './islands';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'islands-'));
});

afterEach(() => rm(directory, { recursive: true }));

/** Publishes scripts in place of those of before. */
async function published(files: Record<string, string>): Promise<Islands> {
  await rm(join(directory, 'islands'), { recursive: true, force: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }
  return hashIslands(directory);
}

describe('a published island', () => {
  it('is found under a new name, and no longer under its old one', async () => {
    const islands = await published({ 'islands/player.js': 'play()', 'player.js': 'no island' });
    const address = islands.get('/islands/player.js')?.address ?? '';
    expect(address).toMatch(/^\/islands\/player\.[0-9a-f]{10}\.js$/);
    expect(await filesBelow(directory)).toEqual([address.slice(1), 'player.js']);
    expect(await readFile(join(directory, address), 'utf8')).toBe('play()');
  });

  it('has another name as soon as it has another content, and only then', async () => {
    const first = await published({ 'islands/a.js': 'one', 'islands/b.js': 'two' });
    const second = await published({ 'islands/a.js': 'one', 'islands/b.js': 'three' });
    expect(second.get('/islands/a.js')).toEqual(first.get('/islands/a.js'));
    expect(second.get('/islands/b.js')?.address).not.toBe(first.get('/islands/b.js')?.address);
  });

  it('tells its script, for the styles that it needs', async () => {
    const islands = await published({ 'islands/a.js': 'createElement("é")' });
    expect(islands.get('/islands/a.js')?.script).toBe('createElement("é")');
  });
});

it.each([
  ['/islands/video-player.js', true],
  ['/islands/video-player.0123456789.js', true],
  ['/islands/notes.md', false],
  ['/theme-worker.js', false],
  ['/blog/islands/a.js', false],
  ['https://a.example/islands/a.js', false],
])('%s is the address of an island: %s', (address, expected) => {
  expect(isIsland(address)).toBe(expected);
});
