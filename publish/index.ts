import { mkdir, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Publication, writeSite } from './steps';
import { nextVersion, refuseForeignFolder, removeOldVersions, repair, swapIn } from './swap';

export type { Publication } from './steps';
export { repair } from './swap';

/**
 * Makes a site on disk of what `next build` exported. The last site stands until the new one is
 * finished; where a step fails, it goes on standing.
 *
 * @param place the place of the finished site
 * @throws what the step that failed says, or that the place holds something else than a site
 */
export async function publish(place: string, publication: Publication): Promise<void> {
  const site = resolve(place);
  await mkdir(dirname(site), { recursive: true });
  await repair(site);
  await refuseForeignFolder(site);
  const version = nextVersion(site);
  try {
    await writeSite(version, publication);
    // Hosts that build for one deployment set it, and have no earlier site.
    await swapIn(version, site, { asFolder: process.env['CI'] !== undefined });
  } catch (error) {
    await rm(version, { recursive: true, force: true });
    throw error;
  }
  await removeOldVersions(site);
}
