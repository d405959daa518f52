import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Cache } from '../../lib/cache';
import { routes } from '../../lib/routes';

/** A picture in one format and width. */
export type Variant = { address: string; width: number };

/** The variants of a picture in one format, smallest first. */
export type Format = { type: string; variants: readonly Variant[] };

export type Source = {
  /** The picture’s own address and bytes. */
  address: string;
  bytes: Uint8Array;
};

type Encoding = { ending: string; type: string; encode: (picture: Sharp) => Sharp };

/** How strongly pictures are compressed. */
const qualities = {
  avif: { quality: 55, effort: 3 },
  webp: { quality: 78 },
  jpeg: { quality: 78, progressive: true },
  png: { compressionLevel: 9 },
};

/** Goes into the name of every file: another way of encoding makes other files. */
const settings = JSON.stringify({ qualities, encoder: sharp.versions });

const avif: Encoding = { ending: 'avif', type: 'image/avif', encode: (picture) => picture.avif(qualities.avif) };
const webp: Encoding = { ending: 'webp', type: 'image/webp', encode: (picture) => picture.webp(qualities.webp) };

const originals: Readonly<Record<string, Encoding>> = {
  avif,
  // What AVIF is to the program that reads it.
  heif: avif,
  gif: { ending: 'gif', type: 'image/gif', encode: (picture) => picture.gif() },
  jpeg: { ending: 'jpg', type: 'image/jpeg', encode: (picture) => picture.jpeg(qualities.jpeg) },
  png: { ending: 'png', type: 'image/png', encode: (picture) => picture.png(qualities.png) },
  webp,
};

type Work = { directory: string; cache: Cache };

/**
 * Writes a picture in smaller widths and better formats, each under a name that follows from its
 * content. No variant is heavier than the picture itself: one that would be is left out, and so is a
 * format whose widest would be.
 *
 * @param widths in pixels, as `neededWidths` gives them
 * @returns the formats that a browser should choose from, the best first, the picture’s own last
 * @throws when the picture is broken
 */
export async function writeVariants(source: Source, widths: readonly number[], work: Work): Promise<Format[]> {
  const { format, pages = 1, autoOrient } = await sharp(source.bytes).metadata();
  const own = originals[format ?? ''];
  if (own === undefined) throw new Error(`${source.address} is no picture that can be shown, but ${format}.`);
  if (pages > 1) return writeAnimation(source, own, work);
  const formats: Format[] = [];
  for (const encoding of [avif, webp].filter((one) => one !== own)) {
    const variants = await writeFormat(source, widths, encoding, work);
    if (variants.at(-1)?.width === widths.at(-1)) formats.push({ type: encoding.type, variants });
  }
  const original = { address: source.address, width: autoOrient.width };
  const smaller = await writeFormat(
    source,
    widths.filter((width) => width < original.width),
    own,
    work,
  );
  // The picture itself where nothing else is as wide as its place needs.
  const isWideEnough = smaller.at(-1)?.width === widths.at(-1);
  return [...formats, { type: own.type, variants: isWideEnough ? smaller : [...smaller, original] }];
}

/** A moving picture stays as large as it is, and AVIF does not move everywhere. */
async function writeAnimation(source: Source, own: Encoding, { directory, cache }: Work): Promise<Format[]> {
  const { width } = await sharp(source.bytes).metadata();
  const formats: Format[] = [{ type: own.type, variants: [{ address: source.address, width }] }];
  if (own === webp) return formats;
  const bytes = await cache.get([settings, 'animation', source.bytes], () =>
    webp.encode(sharp(source.bytes, { animated: true })).toBuffer(),
  );
  if (bytes.length >= source.bytes.length) return formats;
  const address = addressOf(source, width, webp);
  await writeFile(join(directory, address), bytes);
  return [{ type: webp.type, variants: [{ address, width }] }, ...formats];
}

async function writeFormat(
  source: Source,
  widths: readonly number[],
  encoding: Encoding,
  work: Work,
): Promise<Variant[]> {
  const variants: Variant[] = [];
  for (const width of widths) {
    const variant = await writeVariant(source, width, encoding, work);
    if (variant !== undefined) variants.push(variant);
  }
  return variants;
}

async function writeVariant(
  source: Source,
  width: number,
  encoding: Encoding,
  { directory, cache }: Work,
): Promise<Variant | undefined> {
  const bytes = await cache.get([settings, encoding.ending, String(width), source.bytes], () =>
    encoding.encode(sharp(source.bytes).autoOrient().resize({ width })).toBuffer(),
  );
  if (bytes.length >= source.bytes.length) return undefined;
  const address = addressOf(source, width, encoding);
  await writeFile(join(directory, address), bytes);
  return { address, width };
}

function addressOf({ address, bytes }: Source, width: number, { ending }: Encoding): string {
  const hash = createHash('sha256').update(settings).update(bytes).digest('hex').slice(0, 10);
  return routes.sizedPicture(basename(address, extname(address)), hash, width, ending);
}
