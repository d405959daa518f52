import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cssLiterals } from './css-literals';
import { type Literal, sentence } from './literals';
import { sourceFiles } from './source-text';
import { colourLiterals, tsxLiterals } from './tsx-literals';

type Check = (file: string, source: string) => Literal[];

/** Which check reads what. Every folder has to have such files: an empty list would pass. */
const checks: readonly (readonly [folder: string, endings: readonly string[], check: Check])[] = [
  ['app', ['.css'], cssLiterals],
  ['app', ['.tsx'], tsxLiterals],
  ['app', ['.ts'], tsxLiterals],
  ['components', ['.tsx'], tsxLiterals],
  ['islands', ['.ts'], tsxLiterals],
  ['lib/cards', ['.ts'], colourLiterals],
  ['lib/lettering', ['.ts'], colourLiterals],
  ['lib/icons', ['.ts', '.tsx'], colourLiterals],
];

describe('the site', () => {
  it.each(checks)('spells no value outside the token blocks: %s, %j', (folder, endings, check) => {
    const found = sourceFiles([folder], endings).flatMap((file) => check(file, readFileSync(file, 'utf8')));
    expect(found.map(sentence)).toEqual([]);
  });

  it('has its style sheets in app/ alone, where they are checked', () => {
    for (const folder of ['components', 'islands', 'lib']) expect(() => sourceFiles([folder], ['.css'])).toThrow();
  });
});
