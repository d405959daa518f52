import { Resvg } from '@resvg/resvg-js';

/** An SVG file as PNG, a pixel for each of its units. Text has to be outlines. */
export function png(svg: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}
