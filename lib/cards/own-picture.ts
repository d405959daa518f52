import { endingOf, pictureTypes } from '../content/media';
import { mediaFile } from '../content/media-files';
import { type PictureSize, pictureSize } from '../content/picture-size';

/** The longest side, in pixels, of a picture that is made of another one. */
const longestSide = 1200;

/** What every network shows. */
const shown: readonly (string | undefined)[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** The media type of a picture below `/media`. */
export function typeOf(src: string): string | undefined {
  return pictureTypes[endingOf(src)];
}

/** Whether networks show a picture as it is; SVG and AVIF they do not. */
export function isShownEverywhere(src: string): boolean {
  return shown.includes(typeOf(src));
}

/** @throws where there is no such picture, which the checks have told before */
export function mediaBytes(src: string): Uint8Array<ArrayBuffer> {
  return (mediaFile(src) ?? missing(src)).bytes;
}

/** The size of a picture below `/media`. */
export function sizeOfPicture(src: string): PictureSize {
  return pictureSize(src) ?? missing(src);
}

/** The size that a picture has as PNG: it fits into a square of 1200 pixels, which an SVG fills. */
export function sizeAsPng(src: string): PictureSize {
  const { width, height } = sizeOfPicture(src);
  const largest = longestSide / Math.max(width, height);
  const scale = typeOf(src) === 'image/svg+xml' ? largest : Math.min(1, largest);
  const scaled = (length: number) => Math.max(1, Math.round(length * scale));
  return { width: scaled(width), height: scaled(height) };
}

function missing(src: string): never {
  throw new Error(`There is no picture ${src}. Save it in the media folder, or mend the name.`);
}
