import { decodeAddress } from '../routes';
import { mediaFolder } from './media';

/** An address of a picture, as fields, Markdown and HTML have it: the characters that the checks allow in its name. */
const pictureAddress = new RegExp(`/${mediaFolder}/[\\w./+%-]+`, 'g');

/**
 * The addresses of the pictures that only documents name which are not there: they would tell of them. What no
 * document names at all is not among them.
 *
 * @param absent documents that are still to come, over, or drafts
 * @param present all others, whatever can name a picture
 */
export function withheldPictures(absent: readonly unknown[], present: readonly unknown[]): Set<string> {
  const withheld = picturesNamedIn(absent);
  if (withheld.size === 0) return withheld;
  for (const address of picturesNamedIn(present)) withheld.delete(address);
  return withheld;
}

function picturesNamedIn(documents: readonly unknown[]): Set<string> {
  const named = documents.flatMap((document) => JSON.stringify(document).match(pictureAddress) ?? []);
  // A sentence may end with an address.
  return new Set(named.map((address) => decodeAddress(address).replace(/\.+$/, '')));
}
