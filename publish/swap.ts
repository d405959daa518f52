import { existsSync, lstatSync } from 'node:fs';
import { readdir, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * A new folder beside a site, for a build to write the next one into. It is on the same device, and its
 * name tells which process it belongs to.
 */
export function nextVersion(site: string): string {
  return join(dirname(site), `${versionPrefix(site)}${Date.now().toString(36)}-${process.pid}`);
}

/**
 * Puts a finished version in the place of the last one, which stands whole until then.
 *
 * Where there is no site yet, the folder itself takes the place: hosts that carry the folder away need not
 * follow links. From then on the place is a link, because a link can be exchanged in one step and a folder
 * cannot (POSIX, `rename`). Only the build that turns the folder into a link takes two steps; one that is
 * killed between them is repaired by `repair`.
 */
export async function swapIn(version: string, site: string): Promise<void> {
  if (!existsSync(site)) {
    await rename(version, site);
  } else {
    const link = `${version}-link`;
    await symlink(basename(version), link);
    if (!lstatSync(site).isSymbolicLink()) await rename(site, formerSite(site));
    await rename(link, site);
  }
  await removeOldVersions(version, site);
}

/** Brings back a site that a killed build had put aside and not replaced. */
export async function repair(site: string): Promise<void> {
  const former = formerSite(site);
  if (!existsSync(site) && existsSync(former)) await rename(former, site);
}

/** Versions that no process is writing, and that are not the site. */
async function removeOldVersions(current: string, site: string): Promise<void> {
  const prefix = versionPrefix(site);
  for (const name of await readdir(dirname(site))) {
    const path = join(dirname(site), name);
    if (!name.startsWith(prefix) || path === current || isAlive(Number(/-(\d+)(-link)?$/.exec(name)?.[1]))) continue;
    await rm(path, { recursive: true, force: true });
  }
}

function versionPrefix(site: string): string {
  return `.${basename(site)}-version-`;
}

function formerSite(site: string): string {
  return join(dirname(site), `${versionPrefix(site)}former`);
}

function isAlive(process_: number): boolean {
  if (Number.isNaN(process_) || process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
