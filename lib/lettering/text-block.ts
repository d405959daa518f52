import { fontOf, type Weight } from './fonts';
import { type Paragraph, paragraphOf } from './paragraph';
import type { Span } from './runs';
import { spell } from './spelling';

/** How a text is set: in pixels, but for `lineHeight` and `tracking`, which are parts of the size. */
export type TextStyle = {
  /** The sizes of type that it may have, the largest first. */
  sizes: readonly [number, ...number[]];
  lineHeight: number;
  tracking?: number;
  weight: Weight;
  /** A colour as SVG has it. */
  colour: string;
  /** The box that it has to fit in. */
  width: number;
  height: number;
};

/** A text as SVG markup, in pixels from the upper left corner of its box, and what it takes of the box. */
export type TextBlock = {
  svg: string;
  /** The letters that are drawn. */
  text: string;
  size: number;
  lines: number;
  isRightToLeft: boolean;
  /** Where its longest line begins, and how wide it is: a text from right to left begins at the right edge. */
  left: number;
  width: number;
  height: number;
};

/**
 * Sets a text as outlines, in the largest of the sizes in which it fits into its box. A word is broken where
 * it is too long for a line in every size. A text too long for the smallest size is cut at a word and ends in an ellipsis.
 */
export async function textBlock(text: string, style: TextStyle): Promise<TextBlock> {
  const paragraph = await paragraphIn(text, style);
  const fitting = style.sizes
    .map((size) => ({ size, lines: linesOf(paragraph, size, style.width) }))
    .filter(({ size, lines }) => lines.length <= linesIn(style, size));
  const whole = fitting.find(({ lines }) => lines.every(({ end }) => paragraph.wordEnds.includes(end)));
  const best = whole ?? fitting[0];
  return best === undefined ? cut(paragraph, style) : draw(paragraph, best.lines, best.size, style);
}

/** How many lines of this size fit into the box. */
function linesIn({ height, lineHeight }: TextStyle, size: number): number {
  return Math.floor(height / (size * lineHeight));
}

async function paragraphIn(text: string, { weight, tracking = 0 }: TextStyle): Promise<Paragraph> {
  return paragraphOf(await spell(text, weight), tracking);
}

async function cut(whole: Paragraph, style: TextStyle): Promise<TextBlock> {
  const size = style.sizes.at(-1) ?? style.sizes[0];
  const count = linesIn(style, size);
  const last = linesOf(whole, size, style.width)[count - 1]?.end ?? 0;
  const ends = (all: readonly number[]) => all.filter((end) => end <= last).toReversed();
  for (const end of [...ends(whole.wordEnds), ...ends(whole.letterEnds)]) {
    const beginning = whole.text.slice(0, end).replace(/[\s\p{P}]+$/u, '');
    const paragraph = await paragraphIn(`${beginning}…`, style);
    const lines = linesOf(paragraph, size, style.width);
    if (lines.length <= count) return draw(paragraph, lines, size, style);
  }
  throw new Error(`A box of ${style.width} × ${style.height} pixels has no room for a letter of ${size} pixels.`);
}

/** Fills line after line with as many words as there is room for. */
function linesOf(paragraph: Paragraph, size: number, width: number): Span[] {
  const fits = (start: number, end: number) => paragraph.width({ start, end }) * size <= width;
  const lines: Span[] = [];
  let line: Span = { start: 0, end: 0 };
  const add = (end: number) => {
    if (line.end > line.start && !fits(line.start, end)) {
      lines.push(line);
      line = { start: line.end, end: line.end };
    }
    line.end = end;
  };
  for (const end of paragraph.wordEnds) {
    const start = line.end;
    if (fits(start, end)) add(end);
    else for (const letter of paragraph.letterEnds.filter((one) => start < one && one <= end)) add(letter);
  }
  return line.end > line.start ? [...lines, line] : lines;
}

async function draw(paragraph: Paragraph, lines: readonly Span[], size: number, style: TextStyle): Promise<TextBlock> {
  const step = size * style.lineHeight;
  const up = (step + size * (await ascent(style.weight))) / 2;
  const widths = lines.map((line) => paragraph.width(line) * size);
  const width = Math.max(0, ...widths);
  const rows = lines.map((line, index) => {
    const x = paragraph.isRightToLeft ? style.width - (widths[index] ?? 0) : 0;
    return paragraph.svg(line, size, x, index * step + up);
  });
  return {
    svg: `<g fill="${style.colour}">${rows.join('')}</g>`,
    text: paragraph.text,
    size,
    lines: lines.length,
    isRightToLeft: paragraph.isRightToLeft,
    left: paragraph.isRightToLeft ? style.width - width : 0,
    width,
    height: lines.length * step,
  };
}

/** How much higher the site’s own font goes above the base line than below it, as a part of the size: so a line stands in its middle. */
async function ascent(weight: Weight): Promise<number> {
  const font = await fontOf('x'.charCodeAt(0), weight);
  if (font === undefined) throw new Error('The site’s own font has no x.');
  const { ascender, descender } = font.shaper.hExtents();
  return (ascender + descender) / font.unitsPerEm;
}
