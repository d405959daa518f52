import { createHash } from 'node:crypto';
import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './files';

/** The islands of a site: the address that pages were written with, and what the file is called once it is published. */
export type Islands = ReadonlyMap<string, { address: string; script: string }>;

const folder = 'islands';

/** Puts a hash of its content into the name of each island’s file: a browser may then keep it for ever. */
export async function hashIslands(directory: string): Promise<Islands> {
  const files = (await filesBelow(directory)).filter((file) => isIsland(`/${file}`));
  const islands = new Map<string, { address: string; script: string }>();
  for (const file of files) {
    const script = await readFile(join(directory, file), 'utf8');
    const hash = createHash('sha256').update(script).digest('hex').slice(0, 10);
    const hashed = file.replace(/\.js$/, `.${hash}.js`);
    await rename(join(directory, file), join(directory, hashed));
    islands.set(`/${file}`, { address: `/${hashed}`, script });
  }
  return islands;
}

/** Whether an address is that of an island. */
export function isIsland(address: string): boolean {
  return address.startsWith(`/${folder}/`) && address.endsWith('.js');
}
