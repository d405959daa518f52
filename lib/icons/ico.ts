import { png } from '../design/png';
import { anyGroundSvg } from './small-mark';

/** A square picture of an ICO file: its side in pixels, 256 at most, and the PNG. */
export type IcoPicture = { side: number; png: Uint8Array };

const headerLength = 6;
const entryLength = 16;

/**
 * The bytes of an ICO file: a header, an entry of 16 bytes for each picture, the PNG files
 * (https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10), PNG since Windows Vista).
 */
export function ico(pictures: readonly IcoPicture[]): Uint8Array<ArrayBuffer> {
  const start = headerLength + entryLength * pictures.length;
  const file = new Uint8Array(start + pictures.reduce((sum, { png }) => sum + png.length, 0));
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // an icon, not a cursor
  view.setUint16(4, pictures.length, true);
  let offset = start;
  for (const [index, { side, png }] of pictures.entries()) {
    const entry = headerLength + entryLength * index;
    view.setUint8(entry, side % 256); // 0 is 256
    view.setUint8(entry + 1, side % 256);
    view.setUint16(entry + 4, 1, true); // planes
    view.setUint16(entry + 6, 32, true); // bits of a pixel
    view.setUint32(entry + 8, png.length, true);
    view.setUint32(entry + 12, offset, true);
    file.set(png, offset);
    offset += png.length;
  }
  return file;
}

/** The icon for what reads no SVG: 16, 32 and 48 pixels. */
export function favicon(): Uint8Array<ArrayBuffer> {
  return ico([16, 32, 48].map((side) => ({ side, png: png(anyGroundSvg(side)) })));
}
