import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** Every file below a folder, as sorted paths with `/`. */
export async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The files of these that have nothing in them. */
export async function emptyFiles(files: readonly string[], directory: string): Promise<Set<string>> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(directory, file))).size));
  return new Set(files.filter((_, index) => sizes[index] === 0));
}

/** Copies files of one folder to the same places in another. */
export async function copyFiles(files: readonly string[], from: string, to: string): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await copyFile(join(from, file), join(to, file));
  }
}

/** The address of an exported page, as people read it: `/blog/page/2` of `blog/page/2.html`, `/` of `index.html`. */
export function addressOf(page: string): string {
  return `/${page.replace(/(^|\/)index\.html$|\.html$/, '')}`;
}
