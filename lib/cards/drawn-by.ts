import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import memoize from 'lodash/memoize.js';
import { tokens } from '../design/tokens';
import { fontPackages } from '../lettering/fonts';

/** The code that draws. */
const folders = ['lib/cards', 'lib/design', 'lib/lettering'];

/** The packages that draw, and the fonts. */
const packages = ['@resvg/resvg-js', 'bidi-js', 'harfbuzzjs', 'linebreak', 'sharp', 'wawoff2', ...fontPackages];

/** Changes whenever anything may look different in which all cards are drawn: code, packages, fonts, colours. */
export const drawnBy = memoize((): string => {
  const hash = createHash('sha256');
  for (const file of folders.flatMap(sources)) hash.update(readFileSync(file));
  for (const name of packages) hash.update(versionOf(name));
  return hash.update(JSON.stringify(tokens('light'))).digest('hex');
});

function sources(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => !file.includes('.test.'))
    .sort()
    .map((file) => join(folder, file));
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return `${name}@${version} `;
}
