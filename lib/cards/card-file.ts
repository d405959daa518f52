import memoize from 'lodash/memoize.js';
import { cacheDirectory, openCache } from '../cache';
import { routes } from '../routes';
import { site } from '../site';
import { cardFolder, logCard } from './card-log';
import { drawCard } from './draw-card';
import { drawnBy } from './drawn-by';
import { isShownEverywhere, mediaBytes } from './own-picture';
import { asPng } from './resized';
import { type ShareCard, shareCards } from './share-cards';

const cache = openCache(`${cacheDirectory}/${cardFolder}`);
const sender = { name: site.name, host: new URL(site.url).host };

/** The addresses that have a file: one for each card. */
export const cardAddresses: readonly string[] = shareCards.map(({ page }) => routes.card(page));

const byAddress = memoize(() => new Map(shareCards.map((card) => [routes.card(card.page), card])));

/**
 * The file at a card’s address, from an earlier build where one drew the same: the drawn card, or the
 * page’s own picture as PNG where networks would not show it. Undefined where there is no card.
 */
export async function cardFile(address: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const card = byAddress().get(address);
  if (card === undefined) return undefined;
  const { input, make } = recipe(card);
  let how: 'found' | 'made' = 'found';
  const bytes = await cache.get([drawnBy(), ...input], () => {
    how = 'made';
    return make();
  });
  await logCard(cacheDirectory, address, how);
  return new Uint8Array(bytes);
}

/** How a file is made, and all that it is made of. */
function recipe(card: ShareCard): { input: (string | Uint8Array)[]; make: () => Promise<Uint8Array> } {
  const { title, section, detail, figure, picture } = card;
  if (picture !== undefined && !isShownEverywhere(picture.src)) {
    return { input: ['picture', mediaBytes(picture.src)], make: () => asPng(picture.src) };
  }
  return {
    input: [
      JSON.stringify([title, section, detail, figure, sender]),
      ...('src' in figure ? [mediaBytes(figure.src)] : []),
    ],
    make: () => drawCard(card, sender),
  };
}
