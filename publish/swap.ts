import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished site in the place of the last one, which stands whole until then and comes back
 * where that fails. Both folders are on one device.
 */
export async function swapIn(finished: string, target: string): Promise<void> {
  const last = `${target}-last`;
  await rm(last, { recursive: true, force: true });
  const hasLast = existsSync(target);
  if (hasLast) await rename(target, last);
  try {
    await rename(finished, target);
  } catch (error) {
    if (hasLast) await rename(last, target);
    throw error;
  }
  await rm(last, { recursive: true, force: true });
}
