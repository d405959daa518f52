import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { filesBelow } from '../files';

/** Changes whenever the code that finishes pages may, the parser’s version among it: what other code has made is not used again. */
export async function sourceHash(): Promise<string> {
  const own = (await filesBelow('publish')).filter((file) => !file.includes('.test.')).map((file) => `publish/${file}`);
  const hash = createHash('sha256');
  for (const file of [...own, 'lib/html.ts', 'lib/routes.ts', 'package-lock.json']) hash.update(await readFile(file));
  return hash.digest('hex');
}
