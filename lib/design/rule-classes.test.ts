import { describe, expect, it } from 'vitest';
import { colourUses } from './colour-uses';
import { utilitiesOf } from './rule-classes';

const names = ['ink', 'paper', 'accent', 'rule'];

describe('the rules of a style sheet', () => {
  const pairs = (source: string) => colourUses({ file: 'parts.css', source }, names).textPairs;

  it('pair what each applies and declares, its states included, and not what is within it', () => {
    expect(pairs('p { @apply text-ink; background: var(--color-paper) }')).toEqual([['ink', 'paper']]);
    expect(pairs('p { @apply text-ink; &:is(:hover, :focus) { @apply bg-rule } }')).toEqual([['ink', 'rule']]);
    expect(pairs('p { @apply text-ink; @media (hover: hover) { @apply bg-rule } }')).toEqual([['ink', 'rule']]);
    expect(pairs('p { @apply text-ink; > b { @apply bg-rule } & i { @apply bg-paper } }')).toEqual([]);
  });
});

describe('the project’s own utilities', () => {
  const utilities = utilitiesOf(
    `@utility link { @apply text-accent; @variant hover { color: var(--color-ink) } & b { @apply text-rule } }
     @utility box { @apply link bg-paper; }`,
  );
  const pairs = (source: string) => colourUses({ file: 'card.tsx', source }, names, utilities).textPairs;

  it('count for what they stand for, one in another, in every state', () => {
    expect(pairs(`'link bg-rule'`)).toEqual(
      expect.arrayContaining([
        ['accent', 'rule'],
        ['ink', 'rule'],
      ]),
    );
    expect(pairs(`'box'`)).toEqual(
      expect.arrayContaining([
        ['accent', 'paper'],
        ['ink', 'paper'],
      ]),
    );
    expect(pairs(`'bg-rule focus:link'`)).toContainEqual(['accent', 'rule']);
    expect(pairs(`'links bg-rule'`)).toEqual([]);
  });

  it('give way to a class beside them', () => {
    expect(pairs(`'link text-paper bg-rule'`)).not.toContainEqual(['accent', 'rule']);
  });
});
