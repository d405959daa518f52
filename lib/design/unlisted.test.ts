import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colourUses } from './colour-uses';
import { utilitiesOf } from './rule-classes';
import { tokens } from './tokens';
import { unlisted, unused } from './unlisted';

const names = Object.keys(tokens('light'));
const utilities = utilitiesOf(readFileSync('app/parts.css', 'utf8'));
const inTsx = (source: string) => unlisted(colourUses({ file: 'card.tsx', source }, names, utilities));

describe('unlisted', () => {
  it.each([
    [`'text-tint-1'`, /^text-tint-1: add/],
    [`'text-ink/40'`, /^text-ink\/40: add/],
    [`'bg-edge'`, /^bg-edge: add/],
    [`'text-muted bg-tint-1'`, /^text-muted on bg-tint-1: add/],
    [`'link bg-tint-1'`, /^text-accent on bg-tint-1: add/],
    [`'link-title bg-tint-1'`, /^text-accent on bg-tint-1: add/],
    [`'data bg-tint-1'`, /^text-muted on bg-tint-1: add/],
    [`'border-s-tint-1'`, /^tint-1 as an edge or a mark: add/],
    [`'stroke-visited'`, /^visited as an edge or a mark: add/],
    [`'border-edge bg-tint-1'`, /^edge as an edge or a mark on bg-tint-1: add/],
  ])('finds what no table has in %s', (source, words) =>
    expect(inTsx(source)).toContainEqual(expect.stringMatching(words)),
  );

  it.each([
    `'link bg-danger-soft'`,
    `'text-ink bg-tint-1'`,
    `'border-ink bg-panel hover:border-accent'`,
    `'border-accent bg-accent text-on-accent'`,
    `'border-rule bg-tint-1'`,
    `'border-warning bg-warning-soft'`,
    `'text-ink backdrop:bg-veil'`,
    `'sheet-link link-title'`,
  ])('lets %s stand', (source) => expect(inTsx(source)).toEqual([]));
});

it('finds entries that nobody uses', () => {
  expect(unused(['rule', 'ink/40'], ['ink/40', 'paper'])).toEqual(['rule']);
  expect(unused(['ink/40'], ['ink/40', 'paper'])).toEqual([]);
});
