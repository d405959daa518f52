import type { Pair } from './contrast';
import { ruleClasses, type Utilities } from './rule-classes';
import { stringsIn, withoutComments } from './source-text';

/** Words, what is behind them, and edges, lines and shapes that are no words. */
type Kind = 'text' | 'bg' | 'mark';

type Use = { state: string; kind: Kind; name: string; own: boolean };

/** What a source file gives colours to: names of tokens, with their strength where one stands (`ink/40`), and the pairs that one list of classes puts together. */
export type ColourUses = { texts: string[]; grounds: string[]; marks: string[]; textPairs: Pair[]; markPairs: Pair[] };

const marking =
  'border(?:-(?:[xytrblse]|bs|be))?|divide|outline|decoration|fill|stroke|ring|ring-offset|inset-ring|caret|accent';
const colourClass = new RegExp(
  `(?<![\\w./-])((?:[^\\s"'\`]*:)?)(text|bg|from|via|to|${marking})-([a-z][\\w-]*(?:/[^\\s"'\`;}!]+)?)(?=[\\s"'\`;}!]|$)`,
  'g',
);

/**
 * What a source file does with the named colours: by class (`hover:text-accent`, `@apply bg-panel`,
 * `border-(--color-edge)`), by declaration and by the paint of an SVG (`var(--color-ink)`).
 * In a list of classes, `utilities` count for what they stand for.
 */
export function colourUses(
  { file, source }: { file: string; source: string },
  names: readonly string[],
  utilities: Utilities = new Map(),
): ColourUses {
  const css = file.endsWith('.css');
  const text = css ? '' : plain(withoutComments(source));
  const lists = css ? ruleClasses(source).map(plain) : stringsIn(text);
  const known = ({ name }: Use) => names.includes(name.replace(/\/.*/, ''));
  const uses = (css ? lists : [text]).flatMap((list) => usesIn(list)).filter(known);
  const sets = lists.map((list) => [...usesIn(list), ...usesIn(expanded(list, utilities), false)].filter(known));
  const named = (kind: Kind) => [...new Set(uses.filter((use) => use.kind === kind).map(({ name }) => name))];
  return {
    texts: named('text'),
    grounds: named('bg'),
    marks: named('mark'),
    textPairs: sets.flatMap((set) => pairsIn(set, 'text')),
    markPairs: sets.flatMap((set) => pairsIn(set, 'mark')),
  };
}

/** A text that names tokens as classes do: `text-(--color-ink)` and `fill="var(--color-ink)"` become `text-ink` and `fill-ink`. */
function plain(text: string): string {
  return text
    .replace(/(?<=-)[([](?:color:)?(?:var\()?--color-([\w-]+)\)?[)\]]/g, '$1')
    .replace(/\b(fill|stroke)=(["'{`]+)var\(--color-([\w-]+)\)/g, '$2$1-$3');
}

function usesIn(list: string, own = true): Use[] {
  return [...list.matchAll(colourClass)].map(([, state = '', property = '', name = '']) => ({
    state,
    kind: property === 'text' ? 'text' : /^(?:bg|from|via|to)$/.test(property) ? 'bg' : 'mark',
    name,
    own,
  }));
}

/** The classes that the utilities in a list stand for, and those in them: `hover:link` gives `hover:text-accent`. */
function expanded(list: string, utilities: Utilities): string {
  const inner = (list.match(/[^\s"'`]+/g) ?? []).flatMap((name) => {
    const state = name.slice(0, name.lastIndexOf(':') + 1);
    const classes = utilities.get(name.slice(state.length))?.split(' ') ?? [];
    return classes.map((each) => state + each);
  });
  return inner.length === 0 ? '' : [...inner, expanded(inner.join(' '), utilities)].join(' ');
}

/**
 * The pairs of a list, state by state. A state (`hover:`) keeps the colour, or the ground, that it does not
 * change; a class of the list itself goes before what a utility brings. A `backdrop:` is a box without words.
 */
function pairsIn(uses: readonly Use[], front: 'text' | 'mark'): Pair[] {
  const states = [...new Set(uses.map(({ state }) => state))].filter((state) => !state.includes('backdrop:'));
  const named = (kind: Kind, state: string) => {
    const there = uses.filter((use) => use.kind === kind && use.state === state);
    return (there.some(({ own }) => own) ? there.filter(({ own }) => own) : there).map(({ name }) => name);
  };
  const inState = (kind: Kind, state: string) => (named(kind, state).length > 0 ? named(kind, state) : named(kind, ''));
  return states.flatMap((state) =>
    inState(front, state).flatMap((name) => inState('bg', state).map((ground): Pair => [name, ground])),
  );
}
