import { mediaFolder } from '../content/media';
import { t } from '../language';
import { routes } from '../routes';
import { site } from '../site';
import { isShownEverywhere, mediaBytes, sizeAsPng, sizeOfPicture, typeOf } from './own-picture';
import { cardSize } from './share-card';
import { type ShareCard, shareCardOf } from './share-cards';

/** The picture for shared links of a page: the address of a file on this site, its true size in pixels and media type, and what it shows. */
export type ShareImage = { address: string; width: number; height: number; type: string; alt: string };

/**
 * The picture for shared links of a page. Its own one comes first; where networks would not show that as it is,
 * it stands as PNG at the card’s address. Else it is the card that is drawn for the page.
 *
 * @throws where the page has no card, or the picture is not there
 */
export function shareImage(page: string): ShareImage {
  const card = shareCardOf(page);
  if (card === undefined)
    throw new Error(`The page ${page} has no share card: lib/cards/share-cards.ts does not know it.`);
  const address = routes.card(card.page);
  if (card.picture === undefined) return { address, ...cardSize, type: 'image/png', alt: altOf(card) };
  const { src, alt } = card.picture;
  const type = typeOf(src);
  if (type !== undefined && isShownEverywhere(src)) return { address: src, ...sizeOfPicture(src), type, alt };
  return { address, ...sizeAsPng(src), type: 'image/png', alt };
}

/** The bytes of the file, for those who have to say how long it is. */
export async function shareImageBytes({ address }: Pick<ShareImage, 'address'>): Promise<Uint8Array> {
  if (address.startsWith(`/${mediaFolder}/`)) return mediaBytes(address);
  // A page’s head needs no more than the card’s address: what draws is loaded by those who ask for bytes.
  const { cardFile } = await import('./card-file');
  const bytes = await cardFile(address);
  if (bytes === undefined) throw new Error(`There is no share card at ${address}.`);
  return bytes;
}

function altOf({ title, section, detail }: ShareCard): string {
  const about = [section, detail].filter((part) => part !== undefined).join(', ');
  return t('cards.alt', { title, about, site: site.name });
}
