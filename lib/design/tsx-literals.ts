import { classLiterals, literalsAt, type Placed, speltValues } from './class-literals';
import { type Literal, type Spelt, speltInString } from './literals';
import { lineAt, quoted, stringsIn, withoutComments } from './source-text';

const styleAttribute = /(?<=\s)style=(?=["'{`])|\bsetAttribute\(\s*["'`]style["'`]/g;
const styleElement = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const assignedStyle = /\.style\.(?:\w+\s*=(?!=)|setProperty\([^,]+,)([^;\n]*)/g;

/** Attributes of SVG that say how words are set, or how long a movement takes. The units of a drawing (`strokeWidth`) are its own. */
const typeAttribute =
  /(?<=\s)(?:(?:font|letter|word)-?(?:family|size|weight|spacing)|dur)=("[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\})/gi;

/**
 * The colours, sizes, fonts and durations that a component, a route or an island spells: in classes,
 * in strings that are colours, in what it assigns to `style`, and in the attributes of an SVG. The
 * attribute `style` may not be there at all: whatever it holds, a class can say.
 */
export function tsxLiterals(file: string, source: string): Literal[] {
  const text = withoutComments(source);
  return inFile(file, text, [
    ...classLiterals(text),
    ...colours(text),
    ...literalsAt(text, styleAttribute, ([found]) => [{ found, instead: 'a class' }]),
    ...literalsAt(text, styleElement, ([, css = '']) => stringsIn(css).flatMap(speltValues)),
    ...literalsAt(text, assignedStyle, ([, value = '']) => stringsIn(value).flatMap(speltValues)),
    ...literalsAt(text, typeAttribute, ([, value = '']) => speltInAttribute(value)),
  ]);
}

/**
 * The colours that a program spells in its strings, and nothing else. For drawings: a file
 * of SVG has neither classes nor tokens, and measures in the units of the picture.
 */
export function colourLiterals(file: string, source: string): Literal[] {
  const text = withoutComments(source);
  return inFile(file, text, colours(text));
}

/** What classes have in brackets is for `classLiterals`. */
function colours(text: string): Placed[] {
  return literalsAt(text, quoted, ([string]) => speltInString(string.slice(1, -1).replace(/\[[^\][\s]*\]/g, '')));
}

/** Every string and number in the value of an attribute, but for tokens and words that take over a value. */
function speltInAttribute(value: string): Spelt[] {
  const parts = value.match(new RegExp(`${quoted.source}|(?<![\\w.[])-?(?:\\d+\\.?\\d*|\\.\\d+)`, 'g')) ?? [];
  return parts
    .filter((part) => !/^.(?:var\([^()]*\)|inherit|normal).$/.test(part))
    .map((found) => ({ found, instead: 'a class such as font-mono or text-sm' }));
}

/** Each literal once, with its line. */
function inFile(file: string, text: string, placed: readonly Placed[]): Literal[] {
  const literals = placed.map(({ index, found, instead }) => ({ file, line: lineAt(text, index), found, instead }));
  return literals.filter(
    ({ line, found }, index) => literals.findIndex((other) => other.line === line && other.found === found) === index,
  );
}
