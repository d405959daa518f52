import { describe, expect, it } from 'vitest';
import { colourUses } from './colour-uses';

const names = ['ink', 'paper', 'accent', 'accent-soft', 'rule'];

describe('colourUses', () => {
  it('finds classes with and without a state, and leaves other classes alone', () => {
    const { texts, grounds } = colourUses(
      `<p className="text-sm text-ink hover:text-accent bg-none data-[state=open]:bg-accent-soft my-bg-rule" />`,
      names,
    );
    expect(texts).toEqual(['ink', 'accent']);
    expect(grounds).toEqual(['accent-soft']);
  });

  it('finds them in style sheets', () => {
    const { texts, grounds } = colourUses(
      'p { @apply text-ink;\n color: var(--color-accent); background: var(--color-paper); border-color: var(--color-rule) }',
      names,
    );
    expect(texts).toEqual(['ink', 'accent']);
    expect(grounds).toEqual(['paper']);
  });

  it('keeps the strength of a colour that one sees through', () => {
    expect(colourUses(`'text-ink/70'`, names).texts).toEqual(['ink/70']);
  });

  it('does not read comments', () => {
    expect(colourUses('// text-ink\n/* bg-rule */ const a = "https://a.example"', names)).toEqual({
      texts: [],
      grounds: [],
      pairs: [],
    });
  });

  it('pairs words and ground of one list, state by state', () => {
    expect(colourUses(`'bg-accent text-paper hover:bg-ink active:bg-paper active:text-ink'`, names).pairs).toEqual([
      ['paper', 'accent'],
      ['paper', 'ink'],
      ['ink', 'paper'],
    ]);
    expect(colourUses('p { @apply text-ink bg-accent-soft; }', names).pairs).toEqual([['ink', 'accent-soft']]);
    expect(colourUses(`const a = 'text-ink', b = 'bg-rule'`, names).pairs).toEqual([]);
  });
});
