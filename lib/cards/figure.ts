import type { PictureSize } from '../content/picture-size';
import { drawing, themePaints } from '../design/drawing';
import type { Monogram } from '../design/monogram';
import { opticalSize } from '../design/optical-size';
import { textBlock } from '../lettering/text-block';
import { colour } from './colours';
import { sizeOfPicture } from './own-picture';
import { resized } from './resized';
import type { Figure } from './share-card';

/** The square that a figure fills, in pixels of the card. */
export type Square = { x: number; y: number; side: number };

/** A figure as SVG markup, in colours of the light theme. */
export async function figureSvg(figure: Figure, square: Square): Promise<string> {
  switch (figure.kind) {
    case 'drawing':
      return drawing(figure.pieces, themePaints(colour), { ...square, line: 1.5 });
    case 'monogram':
      return monogram(figure, square);
    case 'day':
      return leaf(figure, square);
    case 'logo':
      return tile(square, [colour('logo-ground'), colour('rule')], false, await logo(figure.src, square));
    case 'photo':
      return photo(figure.src, square);
  }
}

/** A smaller square in the middle of another one. */
function within({ x, y, side }: Square, share: number): Square {
  const inset = (side * (1 - share)) / 2;
  return { x: x + inset, y: y + inset, side: side * share };
}

function tile(square: Square, [ground, edge]: readonly [string, string], isRound: boolean, content: string): string {
  const { x, y, side } = within(square, 0.88);
  const corner = isRound ? side / 2 : side / 12;
  return `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="${corner}" fill="${ground}" stroke="${edge}" stroke-width="2"/>${content}`;
}

/** A word in the middle of a square; `share` is the size of its letters, `down` how far below the middle it is, as parts of the side. */
async function centred(text: string, { x, y, side }: Square, share: number, down = 0, token = 'ink'): Promise<string> {
  const size = side * share;
  const block = await textBlock(text, {
    sizes: [size, size * 0.8, size * 0.6],
    lineHeight: 1,
    tracking: -0.022,
    weight: 600,
    colour: colour(token),
    width: side,
    height: size,
  });
  const place = [x - block.left + (side - block.width) / 2, y + (side - block.height) / 2 + side * down];
  return `<g transform="translate(${place.join(' ')})">${block.svg}</g>`;
}

/** A leaf of a calendar: a strip in the accent’s colour, the day, and below it month and year. */
async function leaf({ day, month }: { day: string; month: string }, square: Square): Promise<string> {
  const { x, y, side } = within(square, 0.88);
  const strip = side / 16;
  const sheet = (fill: string, top: number) =>
    `<path d="M${x} ${y + top}h${side}v${side - top}h${-side}z" fill="${fill}"/>`;
  const edge = `<path d="M${x} ${y}h${side}v${side}h${-side}z" fill="none" stroke="${colour('edge')}" stroke-width="2"/>`;
  return [
    sheet(colour('panel'), 0),
    edge,
    `<path d="M${x - 1} ${y - 1}h${side + 2}v${strip}h${-side - 2}z" fill="${colour('flame')}"/>`,
    await centred(day, square, 0.44, -0.06),
    await centred(month, square, 0.12, 0.25, 'muted'),
  ].join('');
}

async function monogram({ letters, tint, isRound }: Monogram & { isRound: boolean }, square: Square): Promise<string> {
  const ground = colour(`tint-${tint}`);
  return tile(square, [ground, ground], isRound, await centred(letters, square, 0.4));
}

/** A logo as large to the eye as every other. */
function logo(src: string, square: Square): Promise<string> {
  const { width, height } = sizeOfPicture(src);
  const size = opticalSize(width, height);
  const side = square.side * 0.48;
  return picture(src, square, { width: side * size.width, height: side * size.height });
}

async function photo(src: string, square: Square): Promise<string> {
  const { x, y, side } = within(square, 0.88);
  const round = `<clipPath id="photo"><circle cx="${x + side / 2}" cy="${y + side / 2}" r="${side / 2}"/></clipPath>`;
  return `${round}<g clip-path="url(#photo)">${await picture(src, square, { width: side, height: side })}</g>`;
}

/** A picture in the middle of a square; what is too wide or too high is cut off. */
async function picture(src: string, { x, y, side }: Square, size: PictureSize): Promise<string> {
  const [width, height] = [Math.round(size.width), Math.round(size.height)];
  const png = await resized(src, { width, height }).png().toBuffer();
  const place = `x="${Math.round(x + (side - width) / 2)}" y="${Math.round(y + (side - height) / 2)}"`;
  return `<image ${place} width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
}
