import memoize from 'lodash/memoize.js';
import { cacheDirectory, openCache } from '../cache';
import { routes } from '../routes';
import { site } from '../site';
import { cardFolder, logCard } from './card-log';
import { drawCard } from './draw-card';
import { drawnBy } from './drawn-by';
import { inTurn } from './in-turn';
import { isShownEverywhere, mediaBytes } from './own-picture';
import { asPng } from './resized';
import { type ShareCard, shareCards } from './share-cards';

const cache = openCache(`${cacheDirectory}/${cardFolder}`);
const sender = { name: site.name, host: new URL(site.url).host };

const needed = shareCards.filter(({ picture }) => picture === undefined || !isShownEverywhere(picture.src));

/** The addresses that have a file: one for each card but those in whose place the page’s own picture is shared as it is. */
export const cardAddresses: readonly string[] = needed.map(({ page }) => routes.card(page));

const byAddress = memoize(() => new Map(needed.map((card) => [routes.card(card.page), card])));
const draw = inTurn();

/**
 * The file at a card’s address, from an earlier build where one drew the same: the drawn card, or the
 * page’s own picture as PNG where networks would not show it. Undefined where there is no card.
 */
export async function cardFile(address: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const card = byAddress().get(address);
  return card && new Uint8Array((await keptFile(card)).bytes);
}

/** The name of the file at a card’s address, below the folder of the cache where it is by now. */
export async function cardFileName(address: string): Promise<string | undefined> {
  const card = byAddress().get(address);
  return card && (await keptFile(card)).name;
}

async function keptFile(card: ShareCard): Promise<{ name: string; bytes: Uint8Array }> {
  const { input, make } = recipe(card);
  let how: 'found' | 'made' = 'found';
  const made = [drawnBy(), ...input];
  const bytes = await cache.get(made, () => {
    how = 'made';
    return draw(make);
  });
  // Nobody counts in development.
  if (process.env.NODE_ENV === 'production') await logCard(cacheDirectory, routes.card(card.page), how);
  return { name: cache.nameOf(made), bytes };
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
