import { readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { noEntry } from '../lib/routes';
import { filesBelow } from './files';

/** Removes what no visitor asks for: the framework’s scripts and payloads, and pages of empty lists. */
export async function dropLeftovers(directory: string): Promise<string> {
  const files = await filesBelow(directory);
  const leftovers = files.filter((file) => isLeftover(file, files));
  for (const file of leftovers) await rm(join(directory, file));
  for (const file of leftovers) await removeEmptyFolders(directory, dirname(file));
  return `${leftovers.length} files`;
}

function isLeftover(file: string, files: readonly string[]): boolean {
  const parts = file.replace(/\.(html|txt)$/, '').split('/');
  if (parts.includes(noEntry) || parts[0] === '_not-found') return true;
  if (/^_next\/static\/.*\.(js|css|map)$/.test(file)) return true;
  return file.endsWith('.txt') && (/(^|\/)__next\.[^/]+$/.test(file) || files.includes(file.replace(/txt$/, 'html')));
}

async function removeEmptyFolders(directory: string, folder: string): Promise<void> {
  if (folder === '.') return;
  const path = join(directory, folder);
  const entries = await readdir(path).catch(() => undefined);
  if (entries !== undefined && entries.length > 0) return;
  if (entries !== undefined) await rmdir(path);
  await removeEmptyFolders(directory, dirname(folder));
}
