import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDirectory } from './directory';
import { inlinePicturesIn } from './inline-pictures';
import { endingOf, mediaFiles, mediaFolder, pictureTypes } from './media';
import { events, members, pages, people, posts, projects, unlistedPosts } from './source';
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

/** Looked up each time: in development, a picture may have been saved since. */
function committed(): Map<string, string> {
  return new Map(mediaFiles(contentDirectory).map((file) => [`/${mediaFolder}/${file}`, file]));
}

/** The addresses of all pictures of the content. */
export function mediaAddresses(): string[] {
  return [...committed().keys(), ...inline.keys()];
}

/**
 * The picture at an address, for visitors: an SVG comes without what could run. Undefined where there is none.
 *
 * @throws when an SVG is broken
 */
export function mediaFile(address: string): MediaFile | undefined {
  const picture = inline.get(address);
  if (picture !== undefined) return { bytes: Uint8Array.from(picture.bytes), type: picture.type };
  const file = committed().get(address);
  if (file === undefined) return undefined;
  const bytes = readFileSync(join(contentDirectory, mediaFolder, file));
  const type = pictureTypes[endingOf(file)] ?? 'application/octet-stream';
  const safe = endingOf(file) === 'svg' ? Buffer.from(safeSvg(bytes.toString('utf8'))) : bytes;
  return { bytes: Uint8Array.from(safe), type };
}
