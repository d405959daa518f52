import { drawing, svgFile, themePaints } from '../design/drawing';
import { foundationMark } from '../design/marks';
import { palette } from '../design/tokens';
import { type TextBlock, textBlock } from '../lettering/text-block';

/** The side of the mark in brand files, in the units of the file. */
const side = 240;

const gap = 56;
const fontSize = 92;
const lineHeight = 102;
/** Wider than any name. */
const mostWidth = 100_000;

/** The mark alone, for light grounds. */
export function markSvg(): string {
  return svgFile(side, side, mark());
}

/** The mark and a name beside it, in one line or two, as outlines: whoever opens the file needs no font. For light grounds. */
export async function wordmarkSvg(name: string): Promise<string> {
  const lines = await Promise.all(linesOf(name).map(letters));
  const wide = Math.max(...lines.map(({ width }) => width));
  const rows = lines.map(({ svg, left, width, isRightToLeft }, index) => {
    const x = side + gap - left + (isRightToLeft ? wide - width : 0);
    const y = (side - lineHeight * lines.length) / 2 + lineHeight * index;
    return `<g transform="translate(${Math.round(x)} ${y})">${svg}</g>`;
  });
  return svgFile(Math.ceil(side + gap + wide + gap / 8), side, mark() + rows.join(''));
}

function letters(line: string): Promise<TextBlock> {
  return textBlock(line, {
    sizes: [fontSize],
    lineHeight: lineHeight / fontSize,
    tracking: -0.022,
    weight: 600,
    colour: palette('light')('ink'),
    width: mostWidth,
    height: lineHeight,
  });
}

/** A name in the two lines that are most alike in length; a short one, or a single word, in one. */
export function linesOf(name: string): string[] {
  const words = name.split(' ');
  if (name.length < 20 || words.length === 1) return [name];
  const breaks = words
    .slice(1)
    .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const difference = ([first = '', second = '']: string[]) => Math.abs(first.length - second.length);
  return breaks.sort((a, b) => difference(a) - difference(b))[0] ?? [name];
}

function mark(): string {
  return drawing(foundationMark, themePaints(palette('light')), { x: 0, y: 0, side, line: side / 64 });
}
