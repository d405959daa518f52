import { Buffer, Direction, shape } from 'harfbuzzjs';
import { isOwnFont, type LetterFont } from './fonts';

/** A part of a text, from the first UTF-16 unit up to the one after the last. */
export type Span = { start: number; end: number };

/** Letters in one font that run in one direction; an odd level is right to left (UAX #9). */
export type Run = Span & { font: LetterFont; level: number };

/**
 * The glyphs of a run from left to right: the UTF-16 unit where its letter begins, and, in units of its font,
 * how far it moves on and where it stands from there.
 */
export type ShapedRun = {
  font: LetterFont;
  glyphs: readonly { id: number; letter: number; advance: number; x: number; y: number }[];
};

/** A part of a text in runs. `fonts` and `levels` have an entry for each UTF-16 unit of the text. */
export function runsOf({ start, end }: Span, fonts: readonly LetterFont[], levels: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let index = start; index < end; index++) {
    const [font, level] = [fonts[index], levels[index]];
    const last = runs.at(-1);
    if (font === undefined || level === undefined) throw new Error(`The text has no letter at ${index}.`);
    if (last?.font === font && last.level === level) last.end = index + 1;
    else runs.push({ start: index, end: index + 1, font, level });
  }
  return runs;
}

/** Chooses and places the glyphs of a run. HarfBuzz sees the letters around it, which Arabic ones join. */
export function shapeRun(text: string, { start, end, font, level }: Run, tracking: number): ShapedRun {
  const buffer = new Buffer();
  buffer.addText(text, start, end - start);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  shape(font.shaper, buffer);
  const space = isOwnFont(font) ? tracking * font.unitsPerEm : 0;
  const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => ({
    id: glyph.codepoint,
    letter: glyph.cluster,
    advance: (glyph.xAdvance ?? 0) + space,
    x: glyph.xOffset ?? 0,
    y: glyph.yOffset ?? 0,
  }));
  return { font, glyphs };
}

/** How wide everything before each UTF-16 unit of a text is, were it one line: in parts of the size of type. */
export function placesOf(runs: readonly ShapedRun[], length: number): number[] {
  const widths = new Array<number>(length).fill(0);
  for (const { font, glyphs } of runs) {
    for (const { letter, advance } of glyphs) widths[letter] = (widths[letter] ?? 0) + advance / font.unitsPerEm;
  }
  let place = 0;
  return [0, ...widths.map((width) => (place += width))];
}
