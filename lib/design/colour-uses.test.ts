import { describe, expect, it } from 'vitest';
import { colourUses } from './colour-uses';

const names = ['ink', 'paper', 'accent', 'accent-soft', 'rule'];
const inTsx = (source: string) => colourUses({ file: 'card.tsx', source }, names);
const inCss = (source: string) => colourUses({ file: 'parts.css', source }, names);

describe('colourUses', () => {
  it('finds classes with and without a state, and leaves other classes alone', () => {
    const { texts, grounds, marks } = inTsx(
      `<p className="text-sm text-ink hover:text-accent! bg-none data-[state=open]:bg-accent-soft my-bg-rule border-2" />`,
    );
    expect(texts).toEqual(['ink', 'accent']);
    expect(grounds).toEqual(['accent-soft']);
    expect(marks).toEqual([]);
  });

  it.each([
    `'border-rule'`,
    `'md:border-s-rule'`,
    `'divide-rule'`,
    `'has-checked:outline-rule'`,
    `'decoration-rule'`,
    `'fill-rule'`,
    `'stroke-rule'`,
    `'ring-rule'`,
    `'border-(--color-rule)'`,
    `'border-[color:var(--color-rule)]'`,
    `<path stroke="var(--color-rule)" />`,
  ])('finds the mark in %s', (source) => expect(inTsx(source).marks).toEqual(['rule']));

  it('finds them in style sheets', () => {
    const { texts, grounds, marks } = inCss(
      `p { @apply text-ink; color: var(--color-accent); background: linear-gradient(var(--color-paper), var(--color-ink));
        border-block: var(--width) solid var(--color-rule); fill: --alpha(var(--color-ink) / 40%) }`,
    );
    expect(texts).toEqual(['ink', 'accent']);
    expect(grounds).toEqual(['paper', 'ink']);
    expect(marks).toEqual(['rule', 'ink/40']);
  });

  it('keeps the strength of a colour that one sees through', () => {
    expect(inTsx(`'text-ink/70'`).texts).toEqual(['ink/70']);
  });

  it('does not read comments', () => {
    const none = { texts: [], grounds: [], marks: [], textPairs: [], markPairs: [] };
    expect(inTsx('// text-ink\n/* bg-rule */ const a = "https://a.example"')).toEqual(none);
    expect(inCss('/* p { color: var(--color-ink) } */')).toEqual(none);
  });

  it('pairs words, edges and ground of one list, state by state', () => {
    const { textPairs, markPairs } = inTsx(
      `'bg-accent text-paper border-ink hover:bg-ink active:bg-paper active:text-ink'`,
    );
    expect(textPairs).toEqual([
      ['paper', 'accent'],
      ['paper', 'ink'],
      ['ink', 'paper'],
    ]);
    expect(markPairs).toEqual([
      ['ink', 'accent'],
      ['ink', 'ink'],
      ['ink', 'paper'],
    ]);
    expect(inTsx(`const a = 'text-ink', b = 'bg-rule'`).textPairs).toEqual([]);
    expect(inTsx(`'text-ink backdrop:bg-rule'`).textPairs).toEqual([]);
  });
});
