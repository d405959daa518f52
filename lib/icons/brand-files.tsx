import satori from 'satori';
import { drawing, svgFile, themePaints } from '../design/drawing';
import { drawnFamily, drawnFonts } from '../design/fonts';
import { foundationMark } from '../design/marks';
import { palette } from '../design/tokens';

/** The side of the mark in brand files, in the units of the file. */
const side = 240;

const gap = 56;
const fontSize = 92;
const lineHeight = 102;

/** The mark alone, for light grounds. */
export function markSvg(): string {
  return svgFile(side, side, mark());
}

/** The mark and a name beside it, in one line or two, as outlines: whoever opens the file needs no font. For light grounds. */
export async function wordmarkSvg(name: string): Promise<string> {
  const lines = linesOf(name);
  const height = lineHeight * lines.length;
  const text = await satori(<Letters lines={lines} />, { height, fonts: drawnFonts() });
  const letters = (text.match(/<path [^>]*>/g) ?? []).join('');
  const width = side + gap + Number(/ width="(\d+)"/.exec(text)?.[1]) + gap / 8;
  const place = `translate(${side + gap} ${(side - height) / 2})`;
  return svgFile(width, side, `${mark()}<g transform="${place}">${letters}</g>`);
}

function Letters({ lines }: { lines: readonly string[] }) {
  const font = { fontFamily: drawnFamily, fontWeight: 600, fontSize, letterSpacing: fontSize * -0.022 };
  return (
    <div style={{ display: 'flex', flexDirection: 'column', color: palette('light')('ink'), ...font }}>
      {lines.map((line) => (
        <div key={line} style={{ height: lineHeight, lineHeight: `${lineHeight}px`, whiteSpace: 'nowrap' }}>
          {line}
        </div>
      ))}
    </div>
  );
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
