import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourUses } from './colour-uses';
import { contrast, markPairs, type Pair, textPairs, wordlessGrounds } from './contrast';
import { sourceFiles } from './source-text';
import { type Theme, tokens } from './tokens';

const sources = [...sourceFiles(['components'], ['.tsx']), ...sourceFiles(['app'], ['.tsx', '.css'])];

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
  const uses = sources.map((file) => ({ file, ...colourUses(readFileSync(file, 'utf8'), names) }));
  const covered = (pair: Pair) => textPairs.some(([front, ground]) => front === pair[0] && ground === pair[1]);

  it('has every colour that words take', () => {
    const unknown = uses.flatMap(({ file, texts }) =>
      texts.filter((name) => !textPairs.some(([front]) => front === name)).map((name) => `${file}: text-${name}`),
    );
    expect(unknown, 'add the pairs to textPairs in lib/design/contrast.ts').toEqual([]);
  });

  it('has every ground that words stand on', () => {
    const known = [...textPairs.map(([, ground]) => ground), ...wordlessGrounds];
    const unknown = uses.flatMap(({ file, grounds }) =>
      grounds.filter((name) => !known.includes(name)).map((name) => `${file}: bg-${name}`),
    );
    expect(unknown, 'add the pairs to textPairs, or the ground to wordlessGrounds, in lib/design/contrast.ts').toEqual(
      [],
    );
  });

  it('has every pair that one list of classes puts together', () => {
    const unknown = uses.flatMap(({ file, pairs }) =>
      pairs
        .filter((pair) => !covered(pair) && !wordlessGrounds.includes(pair[1]))
        .map(([front, ground]) => `${file}: text-${front} bg-${ground}`),
    );
    expect(unknown, 'add the pair to textPairs in lib/design/contrast.ts').toEqual([]);
  });

  it('names colours that are there', () => {
    const missing = [...textPairs, ...markPairs].flat().filter((name) => !names.includes(name));
    expect(missing).toEqual([]);
  });
});
