import { Resvg } from '@resvg/resvg-js';
import { svgFile } from '../design/drawing';

/** A picture, four bytes for each pixel: red, green, blue, and how opaque it is. */
export type Pixels = { width: number; height: number; data: Uint8Array };

/** What SVG markup shows, a pixel for each of its units. Text has to be outlines. */
export function pixelsOf({ width, height }: { width: number; height: number }, content: string): Pixels {
  const { pixels } = new Resvg(svgFile(width, height, content), { font: { loadSystemFonts: false } }).render();
  return { width, height, data: pixels };
}

/** A picture with another one, which is no wider and no higher, in the place of its upper left part. */
export function withPart(whole: Pixels, part: Pixels): Pixels {
  const data = Uint8Array.from(whole.data);
  for (let row = 0; row < part.height; row++) {
    const line = part.data.subarray(row * part.width * 4, (row + 1) * part.width * 4);
    data.set(line, row * whole.width * 4);
  }
  return { ...whole, data };
}
