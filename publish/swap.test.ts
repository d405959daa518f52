import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextVersion, repair, swapIn } from './swap';

let directory: string;
let site: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'swap-'));
  site = join(directory, 'out');
});

afterEach(() => rm(directory, { recursive: true }));

/** Writes a site of two files that say the same into a folder beside the site. */
async function write(name: string, text: string): Promise<string> {
  const folder = join(directory, name);
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), text);
  await writeFile(join(folder, 'about.html'), text);
  return folder;
}

/** Publishes versions one after the other, each under the name that a build of its own would give. */
async function publish(...texts: string[]): Promise<void> {
  for (const [index, text] of texts.entries()) await swapIn(await write(`.out-version-${index}-${gone}`, text), site);
}

const read = async () => Promise.all(['index.html', 'about.html'].map((file) => readFile(join(site, file), 'utf8')));

/** The number of a process that has ended. */
const gone = spawnSync(process.execPath, ['-e', '']).pid;

describe('the first site', () => {
  it('is the folder itself, and nothing is beside it', async () => {
    await publish('first');
    expect(await read()).toEqual(['first', 'first']);
    expect(lstatSync(site).isDirectory()).toBe(true);
    expect(await readdir(directory)).toEqual(['out']);
  });
});

describe('every site after the first', () => {
  it('is reached by a link, and the one before is gone', async () => {
    for (const texts of [
      ['first', 'second'],
      ['third', 'fourth', 'fifth'],
    ]) {
      await publish(...texts);
      expect(await read()).toEqual([texts.at(-1), texts.at(-1)]);
      expect(lstatSync(site).isSymbolicLink()).toBe(true);
      expect((await readdir(directory)).sort()).toEqual([readlinkSync(site), 'out']);
    }
  });

  it('can be moved together with what is beside it', async () => {
    await publish('first', 'second');
    await rename(directory, `${directory}-moved`);
    try {
      expect(await readFile(join(`${directory}-moved`, 'out', 'index.html'), 'utf8')).toBe('second');
    } finally {
      await rename(`${directory}-moved`, directory);
    }
  });
});

describe('a version beside the site', () => {
  it('stays while a process writes it, and goes when that has ended', async () => {
    await publish('first');
    await write(`.out-version-a-${process.ppid}`, 'of a build that goes on');
    await write(`.out-version-b-${gone}`, 'of a build that was killed');
    await write(`.out-fixture-version-c-${gone}`, 'of another site');
    await swapIn(await write(basename(nextVersion(site)), 'second'), site);
    expect((await readdir(directory)).sort()).toEqual(
      [`.out-fixture-version-c-${gone}`, `.out-version-a-${process.ppid}`, readlinkSync(site), 'out'].sort(),
    );
  });

  it('has a name that tells whose it is', () => {
    expect(nextVersion(site)).toMatch(new RegExp(`/\\.out-version-\\w+-${process.pid}$`));
  });
});

describe('a swap that fails', () => {
  it.each([
    ['a folder', ['last']],
    ['a link', ['first', 'last']],
  ])('keeps the last site where it is %s', async (_, texts) => {
    await publish(...texts);
    const version = await write(`.out-version-new-${process.pid}`, 'new');
    await mkdir(`${version}-link`);
    await expect(swapIn(version, site)).rejects.toThrow('EEXIST');
    expect(await read()).toEqual(['last', 'last']);
  });
});

describe('a site that a killed build has put aside', () => {
  it('is brought back', async () => {
    await write('.out-version-former', 'last');
    await repair(site);
    expect(await read()).toEqual(['last', 'last']);
    expect(await readdir(directory)).toEqual(['out']);
  });

  it('does not take the place of one that is there', async () => {
    await publish('first', 'second');
    await write('.out-version-former', 'older');
    await repair(site);
    expect(await read()).toEqual(['second', 'second']);
  });

  it('need not be there', async () => {
    await repair(site);
    expect(await readdir(directory)).toEqual([]);
  });
});

/** Publishes version after version and tells of each, until it is killed. */
const endlessBuild = `
  import { mkdir, writeFile } from 'node:fs/promises';
  const { nextVersion, swapIn } = await import(${JSON.stringify(pathToFileURL(resolve('publish/swap.ts')).href)});
  const site = process.argv[1];
  for (;;) {
    const version = nextVersion(site);
    await mkdir(version);
    for (const file of ['index.html', 'about.html']) await writeFile(version + '/' + file, version);
    console.log(version);
    await swapIn(version, site);
    while (nextVersion(site) === version);
  }`;

/** Kills an endless build while it works on its version of that number. */
async function killAtVersion(number: number): Promise<void> {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', endlessBuild, site],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  let count = 0;
  if (child.stdout === null) throw new Error('The build says nothing.');
  for await (const line of createInterface({ input: child.stdout }))
    if (line && ++count === number) child.kill('SIGKILL');
  expect((await ended)[1]).toBe('SIGKILL');
}

describe('a build that is killed at any moment', () => {
  it('leaves a whole site, and the next one clears up', { timeout: 120_000 }, async () => {
    await publish('first', 'second');
    for (const number of [3, 8, 17, 31, 54]) {
      const before = await read();
      await killAtVersion(number);
      const [index, about] = await read();
      expect(index).toBe(about);
      expect(index).not.toBe(before[0]);
      expect(index).toMatch(/\/\.out-version-/);
    }
    await publish('last');
    expect(await read()).toEqual(['last', 'last']);
    expect((await readdir(directory)).sort()).toEqual([readlinkSync(site), 'out']);
  });
});
