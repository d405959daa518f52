import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { filesBelow } from './files';

/**
 * Takes apart the bundles that the export has in a folder (`lib/bundles.ts`), and removes them.
 *
 * @param what names what is in them, for who has to mend a name
 * @param put writes what a bundle has for an address to a path, whose folder is there
 * @returns how many files were in them
 * @throws when there is a file already, because it would be lost
 */
export async function unpackBundles(
  directory: string,
  folder: string,
  what: string,
  put: (content: string, path: string) => Promise<void>,
): Promise<number> {
  const from = join(directory, folder);
  if (!existsSync(from)) return 0;
  const bundles = (await filesBelow(from)).filter((file) => /^\d+\.json$/.test(file));
  let count = 0;
  for (const bundle of bundles) {
    const contents: Record<string, string> = JSON.parse(await readFile(join(from, bundle), 'utf8'));
    await rm(join(from, bundle));
    for (const [address, content] of Object.entries(contents)) {
      const path = join(directory, address);
      if (existsSync(path)) {
        throw new Error(`${what} belongs to ${address}, where a file is already. Give one of them another address.`);
      }
      await mkdir(dirname(path), { recursive: true });
      await put(content, path);
      count++;
    }
  }
  if ((await filesBelow(from)).length === 0) await rm(from, { recursive: true });
  return count;
}
