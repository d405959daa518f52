import { decodeAddress } from '../routes';

/** Addresses by their characters, one after the other. */
type Branch = { address?: string; next: Map<string, Branch> };

/**
 * The addresses of the pictures that only documents name which are not there: they would tell of them. What no
 * document names at all is not among them.
 *
 * @param addresses the pictures that there are
 * @param absent documents that are still to come, over, or drafts
 * @param present all others, whatever can name a picture: also redirects, and the texts of the interface
 */
export function picturesToWithhold(
  addresses: readonly string[],
  absent: readonly unknown[],
  present: readonly unknown[],
): Set<string> {
  const root = branchesOf(addresses);
  const withheld = picturesNamedIn(absent, root);
  if (withheld.size === 0) return withheld;
  for (const address of picturesNamedIn(present, root)) withheld.delete(address);
  return withheld;
}

function branchesOf(addresses: readonly string[]): Branch {
  const root: Branch = { next: new Map() };
  for (const address of addresses) {
    let branch = root;
    for (const character of address) {
      const next: Branch = branch.next.get(character) ?? { next: new Map() };
      branch.next.set(character, next);
      branch = next;
    }
    branch.address = address;
  }
  return root;
}

function picturesNamedIn(documents: readonly unknown[], root: Branch): Set<string> {
  return new Set(documents.flatMap((document) => picturesIn(decoded(JSON.stringify(document)), root)));
}

/** In a text, `%` may also stand for itself. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, decodeAddress);
}

/** The addresses that stand in a text, whatever follows them; of two that begin alike, the longer one. */
function picturesIn(text: string, root: Branch): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('/'); at >= 0; ) {
    const address = longestAt(text, at, root);
    if (address !== undefined) found.push(address);
    at = text.indexOf('/', at + (address?.length ?? 1));
  }
  return found;
}

function longestAt(text: string, start: number, root: Branch): string | undefined {
  let found: string | undefined;
  let at = start;
  for (let branch: Branch | undefined = root; branch !== undefined; at += 1) {
    found = branch.address ?? found;
    branch = branch.next.get(text.charAt(at));
  }
  return found;
}
