import bidiFactory from 'bidi-js';
import LineBreaker from 'linebreak';
import { placesOf, type Run, runsOf, type ShapedRun, type Span, shapeRun } from './runs';
import type { Spelling } from './spelling';

/** A text that can be measured, broken into lines and drawn. */
export type Paragraph = {
  text: string;
  isRightToLeft: boolean;
  /** Where a word ends, in order; the last is the end of the text. */
  wordEnds: readonly number[];
  /** Where a letter ends, in order. */
  letterEnds: readonly number[];
  /** How wide a part of it is, without the blank at its end, in parts of the size of type. */
  width: (span: Span) => number;
  /** A line as SVG paths, from left to right, where `x` and `y` are the beginning of its base line, in pixels as the size is. */
  svg: (line: Span, size: number, x: number, y: number) => string;
};

const bidi = bidiFactory();
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** @param tracking space between the letters of the site’s own font, as a part of the size of type */
export function paragraphOf({ text, fonts }: Spelling, tracking: number): Paragraph {
  const embedding = bidi.getEmbeddingLevels(text);
  const letterEnds = [...graphemes.segment(text)].map(({ index, segment }) => index + segment.length);
  const runs = (span: Span) => runsOf(withoutBlank(text, span), fonts, embedding.levels);
  const shaped = (run: Run) => shapeRun(text, run, tracking);
  const places = placesOf(runs({ start: 0, end: text.length }).map(shaped), text.length);
  return {
    text,
    isRightToLeft: embedding.paragraphs[0]?.level === 1,
    wordEnds: wordEndsOf(text, new Set(letterEnds)),
    letterEnds,
    width: (span) => {
      const { start, end } = withoutBlank(text, span);
      return (places[end] ?? 0) - (places[start] ?? 0);
    },
    svg: (line, size, x, y) => {
      const flips = bidi.getReorderSegments(text, embedding, line.start, line.end - 1);
      return paths(asSeen(runs(line), flips).map(shaped), size, x, y);
    },
  };
}

function paths(runs: readonly ShapedRun[], size: number, left: number, y: number): string {
  let x = left;
  const drawn: string[] = [];
  for (const { font, glyphs } of runs) {
    const scale = size / font.unitsPerEm;
    for (const glyph of glyphs) {
      const outline = font.outline(glyph.id);
      const place = `translate(${round(x + glyph.x * scale, 2)} ${round(y - glyph.y * scale, 2)})`;
      const turned = `scale(${round(scale, 6)} ${round(-scale, 6)})`;
      if (outline !== '') drawn.push(`<path transform="${place} ${turned}" d="${outline}"/>`);
      x += glyph.advance * scale;
    }
  }
  return drawn.join('');
}

/** Runs in the order in which they stand on paper, from the left: `flips` are the ranges that are turned around, one after the other. */
function asSeen(runs: readonly Run[], flips: readonly (readonly number[])[]): Run[] {
  let seen = [...runs];
  for (const [first = 0, last = 0] of flips) {
    const isWithin = ({ start, end }: Run) => first <= start && end <= last + 1;
    const from = seen.findIndex(isWithin);
    const flipped = seen.filter(isWithin).reverse();
    if (from !== -1) seen = [...seen.slice(0, from), ...flipped, ...seen.slice(from + flipped.length)];
  }
  return seen;
}

function withoutBlank(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

const hangul = /^\p{Script=Hangul}$/u;

/** Where a line may end (UAX #14), but never within a letter, nor within a word of Korean, which has blanks between its words. */
function wordEndsOf(text: string, letterEnds: ReadonlySet<number>): number[] {
  const breaker = new LineBreaker(text);
  const ends: number[] = [];
  for (let end = breaker.nextBreak(); end !== null; end = breaker.nextBreak()) {
    const { position } = end;
    const isWithinWord = hangul.test(text[position - 1] ?? '') && hangul.test(text[position] ?? '');
    if (letterEnds.has(position) && !isWithinWord) ends.push(position);
  }
  return ends;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
