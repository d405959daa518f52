import { bundlesOf } from '../bundles';
import { twinAddresses, twinAt } from './twins';

/** All twins, in bundles of some 150 kB. */
export const twinBundles = bundlesOf(twinAddresses(), 50);

/** The twins of a bundle: address and Markdown. Undefined where there is none. */
export function twinBundle(path: string): Record<string, string | undefined> | undefined {
  const addresses = twinBundles.get(path);
  return addresses && Object.fromEntries(addresses.map((address) => [address, twinAt(address)]));
}
