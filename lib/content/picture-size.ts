import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { contentDirectory } from './directory';
import { mediaFolder } from './media';

export type PictureSize = { width: number; height: number };

/** The column of text is so wide: `--container-text` of `app/globals.css`, less the gutters of a small window. */
const column = 'min(36rem, 100vw - 2.5rem)';

/**
 * Width and height, in pixels, of a picture below `/media`, as it is seen: turned as its EXIF says.
 * Undefined where the address leads elsewhere, or to no file: the checks tell editors of that.
 *
 * @throws where the file is no picture
 */
export function pictureSize(address: string): PictureSize | undefined {
  const file = join(contentDirectory, decodeURI(address));
  if (!address.startsWith(`/${mediaFolder}/`) || !existsSync(file)) return undefined;
  return sizeOf(readFileSync(file));
}

/**
 * Width and height, in pixels, of a picture’s bytes, as it is seen.
 *
 * @throws where they are no picture
 */
export function sizeOf(bytes: Uint8Array): PictureSize {
  const { width, height, orientation = 1 } = imageSize(bytes);
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}

/** How wide a picture in the column of text shows, for `sizes`: never wider than it is. */
export function sizesInColumn(size: PictureSize | undefined): string {
  return size === undefined ? column : column.replace(')', `, ${size.width}px)`);
}
