import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openCache } from './cache';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cache-'));
});

afterEach(() => rm(directory, { recursive: true }));

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

const bytes = (text: string) => Buffer.from(text);

/** Asks for something that an earlier build may have made. */
async function get(input: readonly (string | Uint8Array)[], text = 'made'): Promise<string> {
  return Buffer.from(await openCache(directory).get(input, async () => bytes(text))).toString();
}

describe('what an earlier build made', () => {
  it('is not made again', async () => {
    expect(await get(['one', bytes('picture')], 'first')).toBe('first');
    const make = vi.fn(async () => bytes('second'));
    const later = openCache(directory);
    expect(Buffer.from(await later.get(['one', bytes('picture')], make)).toString()).toBe('first');
    expect(make).not.toHaveBeenCalled();
    expect(later.counts).toEqual({ found: 1, made: 0 });
  });

  it.each<[string, (string | Uint8Array)[]]>([
    ['another content', ['ab', bytes('d')]],
    ['other settings', ['abx', bytes('c')]],
    ['the same text in other parts', ['a', bytes('bc')]],
    ['another order', [bytes('c'), 'ab']],
    ['one part more', ['ab', bytes('c'), '']],
    ['one part less', ['abc']],
  ])('is not taken for %s', async (_, input) => {
    await get(['ab', bytes('c')], 'first');
    expect(await get(input, 'second')).toBe('second');
  });

  it('is counted', async () => {
    await get(['a']);
    const cache = openCache(directory);
    for (const name of ['a', 'b', 'c', 'b']) await cache.get([name], async () => bytes(name));
    expect(cache.counts).toEqual({ found: 2, made: 2 });
  });
});

describe('what two ask for at once', () => {
  it('is made once, and both have it', async () => {
    const cache = openCache(directory);
    const make = vi.fn(async () => bytes('picture'));
    const both = await Promise.all([cache.get(['a'], make), cache.get(['a'], make)]);
    expect(both.map((one) => Buffer.from(one).toString())).toEqual(['picture', 'picture']);
    expect(make).toHaveBeenCalledTimes(1);
    expect(cache.counts).toEqual({ found: 1, made: 1 });
  });

  it('is still given where another build forgets it meanwhile', async () => {
    await get(['a'], 'picture');
    const [found] = await Promise.all([
      get(['a'], 'picture'),
      openCache(directory).prune(new Date('2100-01-01T00:00:00Z')),
    ]);
    expect(found).toBe('picture');
  });
});

it('a file of it has the name that is said', async () => {
  await get(['a', bytes('b')], 'picture');
  const name = openCache(directory).nameOf(['a', bytes('b')]);
  expect(await filesBelow(directory)).toEqual([join(directory, name)]);
});

describe('work that fails', () => {
  it('says so, leaves nothing behind and is done again', async () => {
    const fail = () => Promise.reject(new Error('The picture is broken.'));
    await expect(openCache(directory).get(['a'], fail)).rejects.toThrow('The picture is broken.');
    expect(await filesBelow(directory)).toEqual([]);
    expect(await get(['a'], 'whole')).toBe('whole');
  });
});

describe('a finished entry', () => {
  it('is one file, and nothing unfinished beside it', async () => {
    await get(['a']);
    expect(await filesBelow(directory)).toHaveLength(1);
  });
});

describe('forgetting', () => {
  const longAgo = new Date('2020-01-01T00:00:00Z');
  const since = new Date('2021-01-01T00:00:00Z');

  async function age(): Promise<void> {
    for (const file of await filesBelow(directory)) await utimes(file, longAgo, longAgo);
  }

  it('takes what no build has asked for since, and nothing else', async () => {
    await get(['old']);
    await get(['old, and asked for again'], 'kept');
    await age();
    await get(['old, and asked for again']);
    await get(['new'], 'new');
    expect(await openCache(directory).prune(since)).toBe(1);
    expect(await get(['old'], 'made again')).toBe('made again');
    expect(await get(['old, and asked for again'], 'made again')).toBe('kept');
    expect(await get(['new'], 'made again')).toBe('new');
  });

  it('has nothing to do where no build has kept anything', async () => {
    expect(await openCache(join(directory, 'absent')).prune(since)).toBe(0);
  });
});
