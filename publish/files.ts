import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, as sorted paths with `/`. */
export async function filesBelow(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The address of an exported page, as people read it: `/blog/page/2` of `blog/page/2.html`, `/` of `index.html`. */
export function addressOf(page: string): string {
  return `/${page.replace(/(^|\/)index\.html$|\.html$/, '')}`;
}
