import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** What a build makes and the next one can use again. `CACHE_DIR` names another folder, absolute or relative to the project. */
export const cacheDirectory = resolve(process.env['CACHE_DIR'] || '.cache');

/** What earlier builds made, under names that follow from all it was made of: it is right, or it is not there. */
export type Cache = {
  /** The bytes that `make` gives for this input: from an earlier build where one made them. Whoever asks while they are made waits for them. */
  get: (input: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** The name of the file that holds what is made for this input, below the folder of the cache. */
  nameOf: (input: readonly (string | Uint8Array)[]) => string;
  /** How often `get` found what had been made before, and how often it had to make it. */
  counts: { found: number; made: number };
  /** Forgets what no build has asked for since a moment, and returns how many files that were. */
  prune: (before: Date) => Promise<number>;
};

/** Keeps one kind of thing in a folder of its own. */
export function openCache(directory: string): Cache {
  const counts = { found: 0, made: 0 };
  const underWay = new Map<string, Promise<Uint8Array>>();
  const keptOrMade = async (file: string, make: () => Promise<Uint8Array>) => {
    const kept = await read(file);
    counts[kept === undefined ? 'made' : 'found']++;
    if (kept === undefined) return makeInto(file, make);
    await touch(file);
    return kept;
  };
  return {
    counts,
    nameOf,
    get: (input, make) => {
      const file = join(directory, nameOf(input));
      const begun = underWay.get(file);
      if (begun !== undefined) {
        counts.found++;
        return begun;
      }
      const work = keptOrMade(file, make).finally(() => underWay.delete(file));
      underWay.set(file, work);
      return work;
    },
    prune: (before) => prune(directory, before),
  };
}

async function makeInto(file: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const made = await make();
  await write(file, made);
  return made;
}

/** Says that a build has asked for a file. Another build may have forgotten it meanwhile. */
async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(unlessAbsent);
}

function unlessAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function nameOf(input: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length keeps “ab” + “c” apart from “a” + “bc”.
  for (const part of input) hash.update(`${part.length}:`).update(part);
  const name = hash.digest('hex');
  return join(name.slice(0, 2), name.slice(2));
}

async function read(file: string): Promise<Uint8Array | undefined> {
  return readFile(file).catch(unlessAbsent);
}

/** Whole or not at all: a build that is killed leaves no half of a file under a name that promises all of it. */
async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
}

async function prune(directory: string, before: Date): Promise<number> {
  await mkdir(directory, { recursive: true });
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  let count = 0;
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const modified = (await stat(file).catch(unlessAbsent))?.mtime;
    if (modified === undefined || modified >= before) continue;
    await rm(file, { force: true });
    count++;
  }
  return count;
}
