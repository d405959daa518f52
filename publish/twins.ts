import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow } from './files';

/** Where the export has them: no route of Next.js can have parameters in its address and then an ending. */
const folder = 'twins';

/**
 * Moves the Markdown of each page beside the page: `twins/blog/a.md` to `blog/a.md`.
 *
 * @returns how many were moved
 * @throws when there is a file already, because it would be lost
 */
export async function moveTwins(directory: string): Promise<number> {
  const from = join(directory, folder);
  if (!existsSync(from)) return 0;
  const twins = (await filesBelow(from)).filter((file) => file.endsWith('.md'));
  for (const file of twins) {
    const place = join(directory, file);
    if (existsSync(place)) {
      throw new Error(
        `The Markdown of a page belongs to /${file}, where a file is already. Give one of them another address.`,
      );
    }
    await mkdir(dirname(place), { recursive: true });
    await rename(join(from, file), place);
  }
  if ((await filesBelow(from)).length === 0) await rm(from, { recursive: true });
  return twins.length;
}
