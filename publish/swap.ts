import { rename, rm } from 'node:fs/promises';

/** Puts a finished site in the place of the last one, which stands whole until then. */
export async function swapIn(finished: string, target: string): Promise<void> {
  const last = `${target}-last`;
  await rm(last, { recursive: true, force: true });
  await rename(target, last).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(finished, target);
  await rm(last, { recursive: true, force: true });
}
