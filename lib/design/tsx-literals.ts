import { type Literal, type Spelt, speltColours, speltFonts, speltQuantities } from './literals';
import { lineAt, stringsIn, withoutComments } from './source-text';

type Placed = Spelt & { index: number };

/** What stands in brackets, and what it hangs on: `w-[17rem]`, `max-[40rem]:`, `[color:red]`. */
const bracketed = /([\w@-]*[-:@])?\[([^\][\s]+)\]/g;
const paint = /\s(?:fill|stroke|stopColor|floodColor|lightingColor)=("[^"]*"|'[^']*'|\{[^{}]*\})/g;
const styleAttribute = /\sstyle=(?:"([^"]*)"|\{\{([\s\S]*?)\}\})/g;
const assignedStyle = /\.style\.(?:\w+\s*=\s*|setProperty\([^,]+,\s*)("[^"]*"|'[^']*'|`[^`]*`)/g;

/**
 * The colours, sizes, fonts and durations that a component or an island spells: in classes with values
 * of their own (`w-[17rem]`), in `style`, and in the paints of an SVG (`fill="#d03020"`).
 */
export function tsxLiterals(file: string, source: string): Literal[] {
  const text = withoutComments(source);
  return [
    ...classLiterals(text),
    ...literalsAt(text, paint, ([, value = '']) => stringsIn(value).flatMap((string) => speltColours(string))),
    ...literalsAt(text, styleAttribute, ([, css = '', object = '']) => [...speltValues(css), ...speltInStyle(object)]),
    ...literalsAt(text, assignedStyle, ([, value = '']) => stringsIn(value).flatMap(speltValues)),
  ].map(({ index, found, instead }) => ({ file, line: lineAt(text, index), found, instead }));
}

/** What the classes in a text spell in brackets, and where. Selectors and shares (`1fr`, `50%`) spell nothing. */
export function classLiterals(text: string): Placed[] {
  return literalsAt(text, bracketed, ([found, prefix = '', content = '']) => {
    if (prefix === '' && !/^[a-z-]+:[^\s'"`]/.test(content)) return [];
    const value = content.replace(/^[a-z-]+:/, '').replaceAll('_', ' ');
    const spelt = prefix.endsWith('font-') ? speltFont(value) : speltValues(content.includes('=') ? '' : value);
    return spelt.slice(0, 1).map(({ instead }) => ({ found, instead }));
  });
}

function literalsAt(text: string, pattern: RegExp, spell: (match: RegExpExecArray) => Spelt[]): Placed[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    spell(match).map((spelt) => ({ ...spelt, index: match.index })),
  );
}

function speltValues(value: string): Spelt[] {
  return [...speltQuantities(value), ...speltColours(value)];
}

function speltFont(value: string): Spelt[] {
  return /^\d+$/.test(value)
    ? [{ found: value, instead: 'a weight of the theme such as font-strong' }]
    : speltFonts(value);
}

/** Every string or number that stands for a value in a `style` object; templates are made while the page is built. */
function speltInStyle(object: string): Spelt[] {
  return [...object.matchAll(/:\s*("[^"]*"|'[^']*'|-?[\d.]+)/g)].map(([, found = '']) => ({
    found,
    instead: 'a class',
  }));
}
