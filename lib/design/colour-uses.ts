import type { Pair } from './contrast';
import { stringsIn, withoutComments } from './source-text';

type Use = { variant: string; property: 'text' | 'bg'; name: string };

/** Colours that a source file gives to words and grounds: names of tokens, with their strength where one stands (`ink/40`). */
export type ColourUses = { texts: string[]; grounds: string[]; pairs: Pair[] };

/**
 * What a source file does with the named colours: by class (`hover:text-accent`, `@apply bg-panel`) and by
 * declaration (`color: var(--color-ink)`). `pairs` are the words and grounds that one list of classes puts together.
 */
export function colourUses(source: string, names: readonly string[]): ColourUses {
  const text = withoutComments(source);
  const applied = [...text.matchAll(/@apply ([^;]+);/g)].map(([, classes = '']) => classes);
  const known = ({ name }: Use) => names.includes(name.replace(/\/.*/, ''));
  const uses = [...classesIn(text), ...declarationsIn(text)].filter(known);
  const pairs = [...stringsIn(text), ...applied].flatMap((list) => pairsIn(classesIn(list).filter(known)));
  const named = (property: Use['property']) => [
    ...new Set(uses.filter((use) => use.property === property).map(({ name }) => name)),
  ];
  return { texts: named('text'), grounds: named('bg'), pairs };
}

function classesIn(text: string): Use[] {
  const classes = text.matchAll(/(?<![\w./-])((?:[^\s"'`]*:)?)(text|bg)-([a-z][\w-]*(?:\/\S+?)?)(?=[\s"'`;}]|$)/g);
  return [...classes].map(([, variant = '', property, name = '']) => ({
    variant,
    property: property as 'text' | 'bg',
    name,
  }));
}

function declarationsIn(text: string): Use[] {
  const declarations = text.matchAll(/(?<![\w-])(color|background|background-color):\s*var\(--color-([\w-]+)\)/g);
  return [...declarations].map(([, property, name = '']) => ({
    variant: '',
    property: property === 'color' ? 'text' : 'bg',
    name,
  }));
}

/** A state (`hover:`) keeps the words’ colour, or the ground, that it does not change. */
function pairsIn(uses: readonly Use[]): Pair[] {
  return [...new Set(uses.map(({ variant }) => variant))].flatMap((state) => {
    const named = (property: Use['property'], variant: string) =>
      uses.filter((use) => use.variant === variant && use.property === property).map(({ name }) => name);
    const [texts, grounds] = (['text', 'bg'] as const).map((property) =>
      named(property, state).length > 0 ? named(property, state) : named(property, ''),
    );
    return (texts ?? []).flatMap((text) => (grounds ?? []).map((ground): Pair => [text, ground]));
  });
}
