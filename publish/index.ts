import { mkdir, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Publication, writeSite } from './steps';
import { nextVersion, removeOldVersions, repair, swapIn } from './swap';

export type { Publication } from './steps';
export { repair } from './swap';

/**
 * Makes a site on disk of what `next build` exported. The last site stands until the new one is
 * finished; where a step fails, it goes on standing.
 *
 * @param to the place of the finished site
 * @throws what the step that failed says
 */
export async function publish(to: string, publication: Publication): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await repair(to);
  const version = nextVersion(to);
  try {
    await writeSite(version, publication);
    await swapIn(version, to);
  } catch (error) {
    await rm(version, { recursive: true, force: true });
    throw error;
  }
  await removeOldVersions(to);
}
