import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { contentDirectory } from './directory';
import { mediaFolder } from './media';

export type PictureSize = { width: number; height: number };

/**
 * Width and height, in pixels, of a picture below `/media`, as it is seen: turned as its EXIF says.
 * Undefined where the address leads elsewhere, or to no file: the checks tell editors of that.
 *
 * @throws where the file is no picture
 */
export function pictureSize(address: string): PictureSize | undefined {
  const file = join(contentDirectory, decodeURI(address));
  if (!address.startsWith(`/${mediaFolder}/`) || !existsSync(file)) return undefined;
  const { width, height, orientation = 1 } = imageSize(readFileSync(file));
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
