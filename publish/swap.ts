import { existsSync } from 'node:fs';
import { access, lstat, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * A new folder beside a site, for a build to write the next one into. It is on the same device, and its
 * name tells which process it belongs to.
 */
export function nextVersion(site: string): string {
  const name = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  return join(dirname(site), `${versionPrefix(site)}${name}-${process.pid}`);
}

/**
 * Makes sure that a build may take the place of what is there, which is removed then.
 *
 * @throws when that is neither a site that a build has written nor an empty folder
 */
export async function refuseForeignFolder(site: string): Promise<void> {
  const files = await readdir(site).catch(undefinedWhereAbsent);
  if (files === undefined || files.length === 0 || (files.includes('index.html') && files.includes('_headers'))) return;
  throw new Error(
    `${site} is no site that a build has written, but has ${files.length} files of its own, such as ${files[0]}. ` +
      'A build removes what was there before: name a folder that is empty or absent (OUT_DIR).',
  );
}

/**
 * Puts a finished version in the place of the last one, which stands whole until then: the place is a
 * link, because a link can be exchanged in one step and a folder cannot (POSIX, `rename`).
 *
 * Where there is a folder, to exchange it for a link takes two steps; a build that is killed between
 * them is repaired by `repair`.
 *
 * @param asFolder where nothing is there yet, puts the folder itself: hosts that carry the folder away
 *   after their only build need not follow links
 * @throws when the version is not there; the last one then stays
 */
export async function swapIn(version: string, site: string, { asFolder = false } = {}): Promise<void> {
  await access(version);
  const place = await lstat(site).catch(undefinedWhereAbsent);
  if (place === undefined && asFolder) return rename(version, site);
  const link = `${version}-link`;
  await symlink(basename(version), link);
  const isFolder = place?.isDirectory() ?? false;
  if (isFolder) await rename(site, formerSite(site));
  try {
    await rename(link, site);
  } catch (error) {
    if (isFolder) await rename(formerSite(site), site);
    throw error;
  }
}

/** Brings back a site that a killed build had put aside and not replaced. */
export async function repair(site: string): Promise<void> {
  const former = formerSite(site);
  if (!existsSync(site) && existsSync(former)) await rename(former, site);
}

/** Removes the versions of a site that it no longer is, and that no other process is writing. */
export async function removeOldVersions(site: string): Promise<void> {
  const target = await readlink(site).catch(() => undefined);
  const current = target === undefined ? undefined : resolve(dirname(site), target);
  for (const name of await readdir(dirname(site))) {
    const path = join(dirname(site), name);
    if (!name.startsWith(versionPrefix(site)) || path === current) continue;
    if (!isAlive(Number(/-(\d+)(-link)?$/.exec(name)?.[1]))) await rm(path, { recursive: true, force: true });
  }
}

function undefinedWhereAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
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
