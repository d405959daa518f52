import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** What a build makes and the next one can use again. `CACHE_DIR` names another folder, absolute or relative to the project. */
export const cacheDirectory = resolve(process.env['CACHE_DIR'] || '.cache');

/** What earlier builds made, under names that follow from all it was made of: it is right, or it is not there. */
export type Cache = {
  /** The bytes that `make` gives for this input: from an earlier build where one made them. */
  get: (input: readonly (string | Uint8Array)[], make: () => Promise<Uint8Array>) => Promise<Uint8Array>;
  /** How often `get` was answered from an earlier build, and how often not. */
  counts: { found: number; made: number };
  /** Forgets what no build has asked for since a moment, and returns how many files that were. */
  prune: (before: Date) => Promise<number>;
};

/** Keeps one kind of thing in a folder of its own. */
export function openCache(directory: string): Cache {
  const counts = { found: 0, made: 0 };
  return {
    counts,
    get: async (input, make) => {
      const file = join(directory, nameOf(input));
      const kept = await read(file);
      if (kept !== undefined) {
        counts.found++;
        const now = new Date();
        await utimes(file, now, now);
        return kept;
      }
      counts.made++;
      const made = await make();
      await write(file, made);
      return made;
    },
    prune: (before) => prune(directory, before),
  };
}

function nameOf(input: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length keeps “ab” + “c” apart from “a” + “bc”.
  for (const part of input) hash.update(`${part.length}:`).update(part);
  const name = hash.digest('hex');
  return join(name.slice(0, 2), name.slice(2));
}

async function read(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
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
    if ((await stat(file)).mtime >= before) continue;
    await rm(file, { force: true });
    count++;
  }
  return count;
}
