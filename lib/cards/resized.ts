import sharp, { type Sharp } from 'sharp';
import type { PictureSize } from '../content/picture-size';
import { mediaBytes, sizeAsPng, sizeOfPicture } from './own-picture';

/** At this many dots an inch, an SVG is as large as it says. */
const naturalDensity = 72;

/** A picture below `/media` in another size, as it is seen; what does not fit its shape is cut off. An SVG is drawn in that size. */
export function resized(src: string, { width, height }: PictureSize): Sharp {
  const natural = sizeOfPicture(src);
  const scale = Math.max(width / natural.width, height / natural.height);
  const density = Math.min(100_000, Math.max(1, naturalDensity * scale));
  return sharp(mediaBytes(src), { density }).rotate().resize(width, height);
}

/** A picture as PNG of 256 colours: what is shared has to load at once. */
export function asPng(src: string): Promise<Buffer> {
  return resized(src, sizeAsPng(src)).png({ palette: true }).toBuffer();
}
