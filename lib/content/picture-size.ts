import { join } from 'node:path';
import sharp from 'sharp';
import { contentDirectory } from './directory';

/**
 * Width and height, in pixels, of a picture below `/media`, as it is seen: turned as its EXIF says.
 *
 * @throws where the file is no picture, with its path
 */
export async function pictureSize(address: string): Promise<{ width: number; height: number }> {
  const { autoOrient } = await sharp(join(contentDirectory, address)).metadata();
  return autoOrient;
}
