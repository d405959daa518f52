import { drawing, svgFile, themePaints } from '../design/drawing';
import { foundationMark } from '../design/marks';
import { png } from '../design/png';
import { palette } from '../design/tokens';

/**
 * The mark on a ground of its own. `share` is how much of the side the mark takes, `corner` how round the corners
 * are, both as parts of the side. A maskable icon is cut to a shape that the system likes: what is
 * within a circle of 80 % stays (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
export type Tile = { file: string; side: number; share: number; corner: number; purpose: 'any' | 'maskable' };

/** The icons of the web app manifest, for home screens and lists of apps. */
export const tiles: readonly Tile[] = [
  { file: 'icon-192.png', side: 192, share: 0.68, corner: 0.2, purpose: 'any' },
  { file: 'icon-512.png', side: 512, share: 0.68, corner: 0.2, purpose: 'any' },
  { file: 'icon-maskable-512.png', side: 512, share: 0.56, corner: 0, purpose: 'maskable' },
];

/** The icon of iOS, which rounds the corners itself. */
export const appleTile: Tile = { file: 'apple-touch-icon.png', side: 180, share: 0.64, corner: 0, purpose: 'any' };

/** A tile as PNG. */
export function tilePng({ side, share, corner }: Tile): Uint8Array<ArrayBuffer> {
  const colour = palette('light');
  const inset = (side * (1 - share)) / 2;
  const place = { x: inset, y: inset, side: side * share, line: side / 128 };
  const ground = `<rect width="${side}" height="${side}" rx="${side * corner}" fill="${colour('paper')}"/>`;
  return png(svgFile(side, side, ground + drawing(foundationMark, themePaints(colour), place)));
}
