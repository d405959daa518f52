import memoize from 'lodash/memoize.js';
import sharp from 'sharp';
import { drawing, themePaints } from '../design/drawing';
import { foundationMark } from '../design/marks';
import { type TextBlock, type TextStyle, textBlock } from '../lettering/text-block';
import { colour } from './colours';
import { figureSvg } from './figure';
import { type Area, type Pixels, pixelsOf, put } from './pixels';
import { cardSize, type Figure, type ShareCard } from './share-card';

/** Whose card it is. */
export type Sender = { name: string; host: string };

const margin = 72;
/** Where the line above the sender is. */
const foot = 532;
const wordsWidth = 660;
const figureSquare = { x: 788, y: 126, side: 340 };

/** The parts of a card: what all cards have is drawn once, and a figure once for those that share it. */
const whole: Area = { x: 0, y: 0, ...cardSize };
const wordsArea: Area = { x: margin - 12, y: 0, width: 716, height: foot };
const figureArea: Area = { x: 776, y: 114, width: 364, height: 364 };

/** A card as PNG. */
export async function drawCard(
  { title, section, detail = '', figure }: Pick<ShareCard, 'title' | 'section' | 'detail' | 'figure'>,
  sender: Sender,
): Promise<Uint8Array<ArrayBuffer>> {
  const words = await stack([
    [section, 0, style('accent', 600, [28], 38)],
    [title, 14, { ...style('ink', 600, [76, 66, 56, 48, 42, 37], 330), lineHeight: 1.12, tracking: -0.022 }],
    [detail, 24, style('muted', 400, [28, 25], 76)],
  ]);
  const ground = await groundOf(sender);
  // Not `slice`: what resvg gives is a Buffer, whose slices share their bytes.
  const card = { ...ground, data: new Uint8Array(ground.data) };
  put(await figureOf(figure), card, figureArea);
  put(pixelsOf(wordsArea, paper() + words), card, wordsArea);
  return png(card);
}

function style(token: string, weight: TextStyle['weight'], sizes: TextStyle['sizes'], height: number): TextStyle {
  return { sizes, lineHeight: 1.34, weight, colour: colour(token), width: wordsWidth, height };
}

/**
 * Texts one below the other, each with the space above it; the whole stands in the
 * middle of what is above the foot. Where one runs from right to left, all of them begin at the right.
 */
async function stack(texts: readonly (readonly [text: string, above: number, style: TextStyle])[]): Promise<string> {
  const blocks = await Promise.all(
    texts
      .filter(([text]) => text !== '')
      .map(async ([text, above, style]) => ({ above, block: await textBlock(text, style) })),
  );
  const height = blocks.reduce((sum, { above, block }) => sum + above + block.height, 0);
  const isRightToLeft = blocks.some(({ block }) => block.isRightToLeft);
  let y = (foot - height) / 2 + margin / 6;
  return blocks
    .map(({ above, block }) => {
      const x = margin - block.left + (isRightToLeft ? wordsWidth - block.width : 0);
      const placed = at(x, y + above, block);
      y += above + block.height;
      return placed;
    })
    .join('');
}

/** What is on every card: the paper, the line, and below it the sender. */
const groundOf = memoize(
  async (sender: Sender): Promise<Pixels> => {
    const line = `<path d="M${margin} ${foot}h${cardSize.width - 2 * margin}v2h${2 * margin - cardSize.width}z" fill="${colour('rule')}"/>`;
    return pixelsOf(whole, paper() + line + (await senderLine(sender)));
  },
  ({ name, host }: Sender) => `${name} ${host}`,
);

/** Figures that were drawn last, by what is on them. */
const figures = new Map<string, Promise<Pixels>>();
const mostFigures = 12;

function figureOf(figure: Figure): Promise<Pixels> {
  // A picture may be another one under the same name, while somebody writes.
  if ('src' in figure) return drawFigure(figure);
  const key = JSON.stringify(figure);
  const drawn = figures.get(key) ?? drawFigure(figure);
  figures.delete(key);
  figures.set(key, drawn);
  for (const oldest of [...figures.keys()].slice(0, -mostFigures)) figures.delete(oldest);
  return drawn;
}

async function drawFigure(figure: Figure): Promise<Pixels> {
  return pixelsOf(figureArea, paper() + (await figureSvg(figure, figureSquare)));
}

function paper(): string {
  return `<path d="M0 0h${cardSize.width}v${cardSize.height}h${-cardSize.width}z" fill="${colour('paper')}"/>`;
}

/** The mark and the name on the left, the host on the right. */
async function senderLine({ name, host }: Sender): Promise<string> {
  const line = { sizes: [27, 22] as const, lineHeight: 1.4, height: 40 };
  const y = foot + 28;
  const side = 42;
  const [left, right] = await Promise.all([
    textBlock(name, { ...line, weight: 600, colour: colour('ink'), width: 620, tracking: -0.01 }),
    textBlock(host, { ...line, weight: 400, colour: colour('muted'), width: 360 }),
  ]);
  const mark = drawing(foundationMark, themePaints(colour), { x: margin, y: y - 2, side, line: 1 });
  return mark + at(margin + side + 16, y, left) + at(cardSize.width - margin - right.left - right.width, y, right);
}

function at(x: number, y: number, { svg }: TextBlock): string {
  return `<g transform="translate(${Math.round(x)} ${Math.round(y)})">${svg}</g>`;
}

/** So many bytes a card may have: it has to show at once wherever a link is shared. */
const mostBytes = 100_000;

/** Few colours in large areas: harder work on the file saves little. Only a photo needs it. */
async function png({ width, height, data }: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const card = () => sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
  const file = await card().png({ compressionLevel: 6 }).toBuffer();
  return new Uint8Array(file.length <= mostBytes ? file : await card().png({ palette: true }).toBuffer());
}
