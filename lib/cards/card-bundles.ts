import { bundlesOf } from '../bundles';
import { routes } from '../routes';
import { cardAddresses, cardFileName } from './card-file';

/** So few that a build draws those of a bundle in a second: Next.js waits a minute for a file. */
const size = 20;

/** The cards below `/cards`, in bundles. */
export const cardBundles = bundlesOf(
  cardAddresses.filter((address) => address !== routes.card(routes.home)),
  size,
);

/** The cards of a bundle, which are in the cache from now on: address and name in the cache. Undefined where there is none. */
export async function cardBundle(path: string): Promise<Record<string, string | undefined> | undefined> {
  const addresses = cardBundles.get(path);
  if (addresses === undefined) return undefined;
  return Object.fromEntries(
    await Promise.all(addresses.map(async (address) => [address, await cardFileName(address)] as const)),
  );
}
