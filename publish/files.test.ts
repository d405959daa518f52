import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addressOf, copyFiles, emptyFiles, filesBelow } from './files';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'files-'));
  for (const file of ['from/b.txt', 'from/a/b/c.txt', 'from/a.txt', 'from/ünï/d.txt']) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), `the text of ${file}`);
  }
  await mkdir(join(directory, 'from/empty'));
});

afterEach(() => rm(directory, { recursive: true }));

describe('the files below a folder', () => {
  it('are sorted, at any depth, without the folders', async () => {
    expect(await filesBelow(join(directory, 'from'))).toEqual(['a.txt', 'a/b/c.txt', 'b.txt', 'ünï/d.txt']);
  });
});

it('an empty file is told from the others', async () => {
  await writeFile(join(directory, 'from/events.ics'), '');
  expect(await emptyFiles(['b.txt', 'events.ics', 'a.txt'], join(directory, 'from'))).toEqual(new Set(['events.ics']));
});

describe('copied files', () => {
  it('are those that were named, at the same places', async () => {
    const [from, to] = [join(directory, 'from'), join(directory, 'to')];
    await copyFiles(['a/b/c.txt', 'b.txt'], from, to);
    expect(await filesBelow(to)).toEqual(['a/b/c.txt', 'b.txt']);
    expect(await readFile(join(to, 'a/b/c.txt'), 'utf8')).toBe('the text of from/a/b/c.txt');
    expect(await filesBelow(from)).toHaveLength(4);
  });
});

describe('an exported page', () => {
  it.each([
    ['index.html', '/'],
    ['blog.html', '/blog'],
    ['blog/page/2.html', '/blog/page/2'],
    ['legal/index.html', '/legal'],
    ['my-index.html', '/my-index'],
    ['a.html-notes.html', '/a.html-notes'],
  ])('%s answers at %s', (file, address) => {
    expect(addressOf(file)).toBe(address);
  });
});
