import keywords from 'colorjs.io/src/keywords.js';

/** A value that stands where only a token may. */
export type Literal = { file: string; line: number; found: string; instead: string };

/** A literal in words: file, line, what is there and what to write. */
export function sentence({ file, line, found, instead }: Literal): string {
  return `${file}:${line}: ${found} is a literal. Write ${instead}, or add a token to @theme in app/globals.css.`;
}

/** What a value spells out, with what to write in its place. */
export type Spelt = { found: string; instead: string };

/** Units that measure nothing on a screen, or a share of something else. */
const freeUnits = ['fr', 'deg', 'turn', 'rad'];
const timeUnits = ['s', 'ms'];
const paperUnits = ['cm', 'mm', 'in', 'pt', 'pc', 'q'];

const quantity = /(?<![\w#.-])[-+]?(?:\d+\.?\d*|\.\d+)([a-z]+)(?![\w(])/gi;
const colourCode = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\((?:[^()]|\([^()]*\))*\)/gi;
const systemColour =
  /\b(?:AccentColor(?:Text)?|ActiveText|Button(?:Border|Face|Text)|Canvas(?:Text)?|Field(?:Text)?|GrayText|Highlight(?:Text)?|LinkText|Mark(?:Text)?|SelectedItem(?:Text)?|VisitedText)\b/g;
const colourName = new RegExp(`(?<![\\w#.-])(?:${Object.keys(keywords).join('|')})(?![\\w(-])`, 'gi');

/** The sizes and durations that a value spells: every number with a unit but `fr` and angles. `paper` lets centimetres and points stand. */
export function speltQuantities(value: string, { paper = false } = {}): Spelt[] {
  return [...withoutNames(value).matchAll(quantity)].flatMap(([found, unit = '']) => {
    const small = unit.toLowerCase();
    if (freeUnits.includes(small) || (paper && paperUnits.includes(small))) return [];
    const instead = timeUnits.includes(small)
      ? 'a duration of the theme such as var(--default-transition-duration)'
      : 'a size of the theme such as --spacing(4), p-4 or var(--text-sm)';
    return [{ found, instead }];
  });
}

/** The colours that a value spells: codes, functions, names. `forced` lets system colours stand. */
export function speltColours(value: string, { forced = false } = {}): Spelt[] {
  const instead = 'a colour of the theme such as var(--color-ink) or text-ink';
  return [colourCode, colourName, ...(forced ? [] : [systemColour])].flatMap((pattern) =>
    [...withoutNames(value).matchAll(pattern)].map(({ 0: { length }, index }) => ({
      found: value.slice(index, index + length),
      instead,
    })),
  );
}

/** The font families that a value of `font-family` or `font` spells; generic ones and sizes are none. */
export function speltFonts(value: string): Spelt[] {
  const generic =
    /^(?:inherit|initial|unset|revert|normal|bold|italic|sans-serif|serif|monospace|system-ui|ui-[\w-]+)$/;
  const names = value.replace(/\bvar\([^()]*\)/g, '').match(/"[^"]*"|'[^']*'|(?<![\w./%-])[a-z][\w-]*/gi);
  return (names ?? [])
    .filter((name) => !generic.test(name))
    .map((found) => ({ found, instead: 'a font of the theme: var(--font-sans) or var(--font-mono)' }));
}

/** A value whose strings, addresses and custom properties are blank: they name something, they do not spell it. */
function withoutNames(value: string): string {
  return value.replace(/"[^"]*"|'[^']*'|\burl\([^)]*\)|--[\w-]+/g, (name) => ' '.repeat(name.length));
}
