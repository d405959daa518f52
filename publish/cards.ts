import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackBundles } from './bundles';

/**
 * Puts share cards at their addresses. They are in the cache; the export has bundles of their names there.
 *
 * @param cards the folder of the cache that keeps share cards
 * @returns how many were put there
 * @throws when there is a file already, because it would be lost, or one is not in the cache
 */
export function placeCards(directory: string, cards: string): Promise<number> {
  return unpackBundles(directory, 'cards', 'A share card', (name, path) => copyFile(join(cards, name), path));
}
