import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourUses } from './colour-uses';
import { contrast, decorations, markPairs, type Pair, textPairs, wordlessGrounds } from './contrast';
import { utilitiesOf } from './rule-classes';
import { sourceFiles } from './source-text';
import { type Theme, tokens } from './tokens';
import { unlisted, unused } from './unlisted';

/** The pairs of a theme that stand too close to each other, with their figures. */
function tooClose(theme: Theme, pairs: readonly Pair[], least: number): string[] {
  const colours = tokens(theme);
  return pairs.flatMap(([front, ground]) => {
    const [above, below] = [colours[front], colours[ground]];
    if (above === undefined || below === undefined) return [`${front} on ${ground}: not in app/globals.css`];
    const ratio = contrast(above, below);
    return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)} is less than ${least}`] : [];
  });
}

describe('contrast', () => {
  it('is 21 between black and white, either way, and 1 between equals', () => {
    expect(contrast('white', 'black')).toBeCloseTo(21);
    expect(contrast('black', 'white')).toBeCloseTo(21);
    expect(contrast('oklch(0.5 0.1 30)', 'oklch(0.5 0.1 30)')).toBeCloseTo(1);
  });

  it('is what WCAG says of a grey that just fails', () => {
    expect(contrast('#777', '#fff')).toBeCloseTo(4.48, 2);
  });
});

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it('lets every text be read on its ground', () => expect(tooClose(theme, textPairs, 4.5)).toEqual([]));
  it('lets every edge and mark be seen', () => expect(tooClose(theme, markPairs, 3)).toEqual([]));
});

describe('the tables of pairs', () => {
  const names = Object.keys(tokens('light'));
  const read = (files: readonly string[]) => files.map((file) => ({ file, source: readFileSync(file, 'utf8') }));
  const sheets = read(sourceFiles(['app'], ['.css']));
  const programs = ['app', 'components'].flatMap((folder) => read(sourceFiles([folder], ['.tsx'])));
  const utilities = utilitiesOf(sheets.map(({ source }) => source).join('\n'));
  const uses = [...sheets, ...programs].map((file) => ({ file: file.file, ...colourUses(file, names, utilities) }));

  it('have every colour that words, grounds and marks take, and every pair of them', () => {
    const found = uses.flatMap((use) => unlisted(use).map((words) => `${use.file}: ${words}`));
    expect(found, 'in lib/design/contrast.ts').toEqual([]);
  });

  it('name no wordless ground and no decoration that nobody uses', () => {
    const grounds = uses.flatMap((use) => use.grounds);
    const marks = uses.flatMap((use) => use.marks);
    expect([...unused(wordlessGrounds, grounds), ...unused(decorations, marks)]).toEqual([]);
  });

  it('name colours that are there', () => {
    expect(unused([...textPairs, ...markPairs].flat(), names)).toEqual([]);
  });

  it('know what the utilities of the project stand for', () => {
    expect(utilities.get('link')).toMatch(/\btext-accent\b.*\bhover:text-accent-hover\b/);
  });
});
