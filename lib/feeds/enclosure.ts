import { shareImage, shareImageBytes } from '../cards/share-image';
import type { Post } from '../content/source';
import { absoluteUrl } from '../site';

/** The picture that goes with a post in a feed: its whole address, its media type, and its length in bytes. */
export type Enclosure = { url: string; type: string; length: number };

/**
 * The picture of a post, the same as for shared links: its own one, else its share card.
 *
 * @throws when the picture is broken
 */
export async function enclosureOf({ address }: Pick<Post, 'address'>): Promise<Enclosure> {
  const image = shareImage(address);
  const { length } = await shareImageBytes(image);
  return { url: absoluteUrl(image.address), type: image.type, length };
}
