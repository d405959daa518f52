import { mediaFile } from '../content/media-files';
import type { Post } from '../content/source';
import { absoluteUrl } from '../site';

/** The picture that goes with a post in a feed: its whole address, its media type, and its length in bytes. */
export type Enclosure = { url: string; type: string; length: number };

/**
 * The picture of a post: the one for shared links, else the one at its head. Undefined for a post without one,
 * and for a picture of another site: nobody here knows how long it is.
 *
 * @throws when the picture is an SVG that is broken
 */
export async function enclosureOf({ seo, image }: Post): Promise<Enclosure | undefined> {
  const address = seo.image ?? image?.src;
  const file = address === undefined ? undefined : mediaFile(address);
  if (address === undefined || file === undefined) return undefined;
  return { url: absoluteUrl(address), type: file.type, length: file.bytes.length };
}
