import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { contentDirectory } from './directory';
import { inlinePicturesIn } from './inline-pictures';
import { endingOf, mediaFiles, mediaFolder, pictureTypes } from './media';
import { events, members, pages, people, posts, projects, unlistedPosts, withheldPictures } from './source';
import { safeSvg } from './svg';

/** A picture that visitors may ask for. */
export type MediaFile = { bytes: Uint8Array<ArrayBuffer>; type: string };

/** Pictures that stand in a text itself, by address. */
const inline = new Map(
  [posts, unlistedPosts, projects, members, people, events, pages]
    .flat()
    .flatMap(({ body }) => inlinePicturesIn(body.raw))
    .map((picture) => [picture.address, picture]),
);

const folder = join(contentDirectory, mediaFolder);
const below = `/${mediaFolder}/`;

/**
 * The path of the picture that editors committed at an address. Looked up each time: in development, one may have
 * been saved since. Undefined where there is none, where it is in another folder, for other spellings of its path, and
 * where only documents name it that are not there.
 */
function committed(address: string): string | undefined {
  if (!address.startsWith(below) || withheldPictures.has(address)) return undefined;
  const file = address.slice(below.length);
  const path = join(folder, file);
  if (path !== `${folder}${sep}${file.split('/').join(sep)}` || !isFile(path)) return undefined;
  const isWithin = realpathSync(dirname(path)) === join(realpathSync(folder), dirname(file));
  return isWithin ? path : undefined;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** The addresses of all pictures of the content that visitors may ask for. */
export function mediaAddresses(): string[] {
  const files = mediaFiles(contentDirectory).map((file) => `${below}${file}`);
  return [...files.filter((address) => !withheldPictures.has(address)), ...inline.keys()];
}

/**
 * The picture at an address, for visitors: an SVG comes without what could run. Undefined where there is none.
 *
 * @throws when an SVG is broken
 */
export function mediaFile(address: string): MediaFile | undefined {
  const picture = inline.get(address);
  if (picture !== undefined) return { bytes: Uint8Array.from(picture.bytes), type: picture.type };
  const file = committed(address);
  if (file === undefined) return undefined;
  const bytes = readFileSync(file);
  const type = pictureTypes[endingOf(file)] ?? 'application/octet-stream';
  const safe = endingOf(file) === 'svg' ? Buffer.from(safeSvg(bytes.toString('utf8'))) : bytes;
  return { bytes: Uint8Array.from(safe), type };
}
