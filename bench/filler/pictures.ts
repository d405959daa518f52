import sharp from 'sharp';
import type { Picture } from './body';
import { numbered, times } from './names';
import { phrase } from './prose';
import { type Random, randomFor } from './random';

/** A picture of the corpus: its file below the media folder, how it looks, its size in pixels. */
export type PictureFile = { file: string; kind: 'photo' | 'diagram' | 'logo'; width: number; height: number };

const sizes = {
  photo: [
    [1600, 900],
    [1280, 720],
    [1200, 800],
    [800, 600],
  ],
  diagram: [
    [1200, 675],
    [960, 540],
    [640, 480],
  ],
  logo: [
    [400, 160],
    [240, 240],
  ],
} as const;

/** Every picture of the corpus: 24 photos (JPEG), 8 diagrams and 8 logos (PNG). */
export const pictureFiles: readonly PictureFile[] = [
  ...filesOf('photo', 24, 'jpg'),
  ...filesOf('diagram', 8, 'png'),
  ...filesOf('logo', 8, 'png'),
];

/** The pictures of these kinds, as documents name them. */
export function picturesOf(...kinds: readonly PictureFile['kind'][]): Picture[] {
  return pictureFiles
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ file, kind }) => ({ src: `/media/${file}`, alt: `A ${kind} of ${phrase(randomFor(file, 0))}` }));
}

/** Draws a picture: the bytes of its file, the same each time with the same version of `sharp`. */
export function renderPicture({ file, kind, width, height }: PictureFile): Promise<Buffer> {
  const random = randomFor(file, 1);
  if (kind === 'photo') {
    const raw = { width, height, channels: 3 } as const;
    return sharp(photo(random, width, height), { raw })
      .jpeg({ quality: 88 })
      .toBuffer();
  }
  const raw = { width, height, channels: 4 } as const;
  return sharp(blocks(random, width, height, kind === 'diagram'), { raw })
    .png()
    .toBuffer();
}

function filesOf(kind: PictureFile['kind'], count: number, ending: string): PictureFile[] {
  return times(count, (index) => {
    const [width, height] = sizes[kind][index % sizes[kind].length] ?? sizes[kind][0];
    return { file: `${numbered(kind, index, 2).slug}.${ending}`, kind, width, height };
  });
}

/** Pixels in three channels: a gradient from corner to corner, with grain that costs bytes as a photo’s does. */
function photo(random: Random, width: number, height: number): Buffer {
  const pixels = Buffer.alloc(width * height * 3);
  const from = [random.whole(20, 120), random.whole(20, 120), random.whole(20, 120)];
  const rise = [random.whole(20, 110), random.whole(20, 110), random.whole(20, 110)];
  const coarse = random.whole(5, 7);
  let grain = random.whole(1, 2 ** 30);
  for (let place = 0, pixel = 0; pixel < width * height; pixel++) {
    const column = pixel % width;
    const row = (pixel - column) / width;
    grain ^= grain << 13;
    grain ^= grain >>> 17;
    grain ^= grain << 5;
    const shade = (grain & 15) + (((column >> coarse) * (row >> coarse)) & 15);
    for (const [channel, start] of from.entries()) {
      const change = rise[channel] ?? 0;
      pixels[place++] = start + Math.floor((change * column) / width / 2 + (change * row) / height / 2) + shade;
    }
  }
  return pixels;
}

/** Pixels in four channels: rectangles of one colour each, on a pale ground or on none. */
function blocks(random: Random, width: number, height: number, ground: boolean): Buffer {
  const pixels = Buffer.alloc(width * height * 4, ground ? 240 : 0);
  if (ground) for (let alpha = 3; alpha < pixels.length; alpha += 4) pixels[alpha] = 255;
  for (let block = 0; block < 14; block++) {
    const colour = Buffer.from([random.whole(0, 220), random.whole(0, 220), random.whole(0, 220), 255]);
    const left = random.whole(0, width - 1);
    const top = random.whole(0, height - 1);
    const right = Math.min(width, left + random.whole(16, width >> 1));
    const bottom = Math.min(height, top + random.whole(16, height >> 1));
    for (let row = top; row < bottom; row++) pixels.fill(colour, (row * width + left) * 4, (row * width + right) * 4);
  }
  return pixels;
}
