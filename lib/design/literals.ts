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

/** A number with a unit; in a template the number may be one that is computed (`${width}px`). */
const quantity = /(?<![\w#.-])[-+]?(?:\d+\.?\d*|\.\d+|\$\{[^{}]*\})([a-z]+)(?![\w(])/gi;
const timing = /\b(?:cubic-bezier|linear|steps)\([^()]*\)/gi;
const colourFunction = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\((?:[^()]|\([^()]*\))*\)/;
const colourCode = new RegExp(`#[\\da-f]{3,8}\\b|${colourFunction.source}`, 'gi');
const systemColour =
  /\b(?:AccentColor(?:Text)?|ActiveText|Button(?:Border|Face|Text)|Canvas(?:Text)?|Field(?:Text)?|GrayText|Highlight(?:Text)?|LinkText|Mark(?:Text)?|SelectedItem(?:Text)?|VisitedText)\b/g;
const names = Object.keys(keywords).join('|');
const colourName = new RegExp(`(?<![\\w#.-])(?:${names})(?![\\w(-])`, 'gi');

/** In a string: no part of an address (`/page#add`) or of a reference (`&#8594;`), and a name only as the whole of a value. */
const colourInString = new RegExp(
  `(?<![\\w/&])#(?:[\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})\\b|${colourFunction.source}|(?<=^|=["'])(?:${names})(?=$|["'])`,
  'gi',
);

const aColour = 'a colour of the theme such as var(--color-ink) or text-ink';
const aDuration = 'a duration of the theme such as var(--default-transition-duration)';
const aSize = 'a size of the theme such as --spacing(4), p-4 or var(--text-sm)';

/** The sizes and durations that a value spells: every number with a unit but `fr` and angles. `paper` lets centimetres and points stand. */
export function speltQuantities(value: string, { paper = false } = {}): Spelt[] {
  return [...withoutNames(value).matchAll(quantity)].flatMap(([found, unit = '']) => {
    const small = unit.toLowerCase();
    if (freeUnits.includes(small) || (paper && paperUnits.includes(small))) return [];
    return [{ found, instead: timeUnits.includes(small) ? aDuration : aSize }];
  });
}

/** The courses of movements that a value spells in numbers; words such as `ease-out` and `linear` spell none. */
export function speltTimings(value: string): Spelt[] {
  const instead = 'the course of the theme: var(--default-transition-timing-function)';
  return [...withoutNames(value).matchAll(timing)].map(([found]) => ({ found, instead }));
}

/** The height of a line as a number or a share; one with a unit is a quantity. */
export function speltLineHeight(value: string): Spelt[] {
  const instead = 'a height of the theme such as var(--leading-snug), leading-snug or text-sm';
  return /^(?:\d+\.?\d*|\.\d+)%?$/.test(value) ? [{ found: value, instead }] : [];
}

/** The colours that a value spells: codes, functions, names. `forced` lets system colours stand. */
export function speltColours(value: string, { forced = false } = {}): Spelt[] {
  return [colourCode, colourName, ...(forced ? [] : [systemColour])].flatMap((pattern) =>
    [...withoutNames(value).matchAll(pattern)].map(({ 0: { length }, index }) => ({
      found: value.slice(index, index + length),
      instead: aColour,
    })),
  );
}

/** The colours that a string of a program spells: codes and functions, and a name that is all of it (`'white'`). */
export function speltInString(text: string): Spelt[] {
  const values = text.replace(/\burl\([^)]*\)/g, '');
  return [...values.matchAll(colourInString)].map(([found]) => ({ found, instead: aColour }));
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
