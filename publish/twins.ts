import { writeFile } from 'node:fs/promises';
import { unpackBundles } from './bundles';

/**
 * Writes the Markdown of each page beside the page: `blog/a.md`. No route of Next.js can have parameters in its
 * address and then an ending, so the export has it in bundles, in a folder of its own.
 *
 * @returns how many were written
 * @throws when there is a file already, because it would be lost
 */
export function placeTwins(directory: string): Promise<number> {
  return unpackBundles(directory, 'twins', 'The Markdown of a page', (markdown, path) => writeFile(path, markdown));
}
