import { appendFile, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** The folder of the cache that keeps share cards. */
export const cardFolder = 'cards';

/** Next.js renders in several processes, of which none knows what the others drew: each adds its lines to one file. */
function logFile(cacheDirectory: string): string {
  return join(cacheDirectory, `${cardFolder}.log`);
}

/** Begins a new count. */
export async function forgetLog(cacheDirectory: string): Promise<void> {
  await rm(logFile(cacheDirectory), { force: true });
}

/** Notes that the file at an address was needed, and whether an earlier build had made it. The folder has to be there. */
export async function logCard(cacheDirectory: string, address: string, how: 'found' | 'made'): Promise<void> {
  await appendFile(logFile(cacheDirectory), `${how} ${address}\n`);
}

/** How many files were needed since the count began, each once: how many of them an earlier build had made, and how many not. */
export async function cardCounts(cacheDirectory: string): Promise<{ found: number; made: number }> {
  const lines = (await readLog(cacheDirectory)).split('\n').filter((line) => line !== '');
  const addresses = (how: string) =>
    new Set(lines.filter((line) => line.startsWith(`${how} `)).map((line) => line.slice(how.length + 1)));
  const made = addresses('made');
  const found = [...addresses('found')].filter((address) => !made.has(address));
  return { found: found.length, made: made.size };
}

async function readLog(cacheDirectory: string): Promise<string> {
  try {
    return await readFile(logFile(cacheDirectory), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
