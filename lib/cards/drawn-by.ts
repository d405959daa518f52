import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import memoize from 'lodash/memoize.js';
import { tokens } from '../design/tokens';
import { fontPackages } from '../lettering/fonts';

/** The code that draws: these files, and what they import of these folders. */
const beginnings = ['lib/cards/draw-card.ts', 'lib/cards/resized.ts'];
const folders = /^lib\/(cards|design|lettering)\//;

/** The packages that draw, and the fonts. */
const packages = ['@resvg/resvg-js', 'bidi-js', 'harfbuzzjs', 'linebreak', 'sharp', 'wawoff2', ...fontPackages];

/** Changes whenever anything may look different in which all cards are drawn: code, packages, fonts, colours. */
export const drawnBy = memoize((): string => {
  const hash = createHash('sha256');
  for (const file of drawingSources()) hash.update(readFileSync(file));
  for (const name of packages) hash.update(versionOf(name));
  return hash.update(JSON.stringify(tokens('light'))).digest('hex');
});

/** The files of the code that draws. */
export function drawingSources(): string[] {
  const found = new Set(beginnings);
  // The set grows while it is read, by what each file imports.
  for (const file of found) {
    for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/g)) {
      const source = `${posix.join(posix.dirname(file), imported)}.ts`;
      if (folders.test(source)) found.add(source);
    }
  }
  return [...found].sort();
}

function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return `${name}@${version} `;
}
