import sharp from 'sharp';
import { mediaBytes, sizeAsPng, sizeOfPicture } from './own-picture';

/** A picture as PNG, in few colours where it has many: what is shared has to load at once. */
export async function asPng(src: string): Promise<Uint8Array> {
  const { width, height } = sizeAsPng(src);
  const { width: natural } = sizeOfPicture(src);
  const density = Math.min(2400, Math.max(72, (72 * width) / natural));
  return sharp(mediaBytes(src), { density })
    .rotate()
    .resize(width, height, { fit: 'fill' })
    .png({ palette: true })
    .toBuffer();
}
