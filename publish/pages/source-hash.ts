import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { filesBelow } from '../files';

/** Besides this folder, what the code of a page’s steps is made of: the parser’s version is in the lock file. */
const others = [
  'lib/html.ts',
  'lib/routes.ts',
  'publish/islands.ts',
  'publish/styles/placeholder.ts',
  'package-lock.json',
];

/** Changes whenever the code that finishes pages may: what other code has made is not used again. */
export async function sourceHash(): Promise<string> {
  const own = (await filesBelow('publish/pages')).map((file) => `publish/pages/${file}`);
  const hash = createHash('sha256');
  for (const file of [...own, ...others]) hash.update(await readFile(file));
  return hash.digest('hex');
}
