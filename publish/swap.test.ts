import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { lstatSync, readlinkSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextVersion, removeOldVersions, repair, swapIn } from './swap';

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

/** Puts a version in place and clears up, as a build does. */
async function swap(version: string): Promise<void> {
  await swapIn(version, site);
  await removeOldVersions(site);
}

/** Publishes versions one after the other, each under the name that a build of its own would give. */
async function publish(...texts: string[]): Promise<void> {
  for (const [index, text] of texts.entries()) await swap(await write(`.out-version-${index}-${gone}`, text));
}

/** Publishes the only version of a host that takes the folder away. */
async function publishFolder(text: string): Promise<void> {
  await swapIn(await write(`.out-version-folder-${gone}`, text), site, { asFolder: true });
}

const read = async () => Promise.all(['index.html', 'about.html'].map((file) => readFile(join(site, file), 'utf8')));

/** The number of a process that has ended. */
const gone = spawnSync(process.execPath, ['-e', '']).pid;

describe('the first site', () => {
  it('is a link to its folder', async () => {
    await publish('first');
    expect(await read()).toEqual(['first', 'first']);
    expect((await readdir(directory)).sort()).toEqual([readlinkSync(site), 'out']);
  });

  it('is the folder itself for a host that takes it away, and nothing is beside it', async () => {
    await publishFolder('first');
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
    await swap(await write(basename(nextVersion(site)), 'second'));
    expect((await readdir(directory)).sort()).toEqual(
      [`.out-fixture-version-c-${gone}`, `.out-version-a-${process.ppid}`, readlinkSync(site), 'out'].sort(),
    );
  });

  it('has a name that tells whose it is', () => {
    expect(nextVersion(site)).toMatch(new RegExp(`/\\.out-version-\\w+-${process.pid}$`));
  });
});

describe('a site whose version somebody has deleted', () => {
  it('is replaced by the next one', async () => {
    await publish('first', 'second');
    await rm(join(directory, readlinkSync(site)), { recursive: true });
    await publish('third');
    expect(await read()).toEqual(['third', 'third']);
  });
});

describe('a swap that fails', () => {
  it.each([
    ['a folder', ['last']],
    ['a link', ['first', 'last']],
  ])('keeps the last site where it is %s', async (_, texts) => {
    await (texts.length === 1 ? publishFolder('last') : publish(...texts));
    const version = await write(`.out-version-new-${process.pid}`, 'new');
    await mkdir(`${version}-link`);
    await expect(swapIn(version, site)).rejects.toThrow('EEXIST');
    expect(await read()).toEqual(['last', 'last']);
    await expect(swapIn(join(directory, 'absent'), site)).rejects.toThrow('ENOENT');
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

/** Publishes a number of versions and tells of each; is killed before it takes a step of that number, if it takes so many. */
const build = `
  import fs from 'node:fs/promises';
  import { syncBuiltinESMExports } from 'node:module';
  const [site, versions, steps] = process.argv.slice(1);
  let left = Number(steps);
  for (const name of ['readdir', 'rename', 'rm', 'symlink']) {
    const step = fs[name];
    fs[name] = (...values) => {
      if (left-- === 0) process.kill(process.pid, 'SIGKILL');
      return step(...values);
    };
  }
  syncBuiltinESMExports();
  const { nextVersion, removeOldVersions, swapIn } = await import(${JSON.stringify(pathToFileURL(resolve('publish/swap.ts')).href)});
  for (let count = 0; count < Number(versions); count++) {
    const version = nextVersion(site);
    await fs.mkdir(version);
    for (const file of ['index.html', 'about.html']) await fs.writeFile(version + '/' + file, version);
    console.log(version);
    await swapIn(version, site);
    await removeOldVersions(site);
  }`;

/** Starts a build; kills it once it tells of its version of a number. Returns the signal that ended it. */
async function run(versions: number, { steps = Number.NaN, killAt = Number.NaN }): Promise<NodeJS.Signals | null> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', build, site, `${versions}`, `${steps}`],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit');
  let count = 0;
  for await (const line of createInterface({ input: child.stdout }))
    if (line !== '' && ++count === killAt) child.kill('SIGKILL');
  return (await ended)[1];
}

describe('a build that is killed', { timeout: 120_000 }, () => {
  /** The site is whole: of the last version, or of the next. */
  async function expectWhole(last: string): Promise<void> {
    const [index = '', about] = await read();
    expect(about).toBe(index);
    if (index !== last) expect(index).toMatch(/\/\.out-version-\w+-\d+$/);
  }

  it('at any moment leaves a whole site', async () => {
    await publish('first', 'second');
    for (const killAt of [3, 17, 54]) {
      expect(await run(Number.POSITIVE_INFINITY, { killAt })).toBe('SIGKILL');
      await expectWhole('of a version that was published meanwhile');
    }
  });

  it.each([
    ['a link', ['first', 'last']],
    ['a folder', ['last']],
  ])('before any of its steps leaves a whole site where that is %s, and the next one clears up', async (_, texts) => {
    const start = () => (texts.length === 1 ? publishFolder('last') : publish(...texts));
    await start();
    let steps = 0;
    while ((await run(1, { steps })) === 'SIGKILL') {
      // A folder cannot be exchanged in one step: what was put aside is brought back.
      if (texts.length === 1) await repair(site);
      await expectWhole('last');
      await publish('next');
      expect(await read()).toEqual(['next', 'next']);
      expect((await readdir(directory)).sort()).toEqual([readlinkSync(site), 'out']);
      await rm(directory, { recursive: true });
      await mkdir(directory);
      await start();
      steps++;
    }
    expect(steps).toBeGreaterThan(3);
  });
});
