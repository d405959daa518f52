import { Resvg } from '@resvg/resvg-js';
import { svgFile } from '../design/drawing';

/** A picture, four bytes for each pixel: red, green, blue, and how opaque it is. */
export type Pixels = { width: number; height: number; data: Uint8Array };

/** A part of a picture, in pixels. */
export type Area = { x: number; y: number; width: number; height: number };

/** What SVG markup shows in an area, a pixel for each of its units. Text has to be outlines. */
export function pixelsOf({ x, y, width, height }: Area, content: string): Pixels {
  const moved = `<g transform="translate(${-x} ${-y})">${content}</g>`;
  const { pixels } = new Resvg(svgFile(width, height, moved), { font: { loadSystemFonts: false } }).render();
  return { width, height, data: pixels };
}

/** Puts a smaller picture on a larger one, with its upper left corner at a place. */
export function put({ data, width, height }: Pixels, onto: Pixels, { x, y }: { x: number; y: number }): void {
  for (let row = 0; row < height; row++) {
    onto.data.set(data.subarray(row * width * 4, (row + 1) * width * 4), ((y + row) * onto.width + x) * 4);
  }
}
