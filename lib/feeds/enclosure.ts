import { shareImage, shareImageBytes } from '../cards/share-image';
import { absoluteUrl } from '../site';

/** The picture that goes with an entry of a feed: its whole address, its media type, and its length in bytes. */
export type Enclosure = { url: string; type: string; length: number };

/**
 * The picture of the page at an address, the same as for shared links: its own one, else its share card.
 *
 * @throws when the picture is broken
 */
export async function enclosureOf(page: string): Promise<Enclosure> {
  const image = shareImage(page);
  const { length } = await shareImageBytes(image);
  return { url: absoluteUrl(image.address), type: image.type, length };
}
