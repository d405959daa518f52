/** How many grounds there are for monograms: `--color-tint-1` and so on in `app/globals.css`. */
const tints = 6;

/** What stands for an organisation without a logo: one to three letters, and the number of its ground (1 to 6). */
export type Monogram = { letters: string; tint: number };

/**
 * The same name gives the same monogram, on every machine and in every build.
 *
 * A short name in capitals is its own monogram (`IBM`); of several words, the first letters of the
 * first two; else the first two letters.
 */
export function monogramOf(name: string): Monogram {
  return { letters: initials(name), tint: (hash(name) % tints) + 1 };
}

function initials(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [name];
  const [first = '', second] = words;
  if (words.length === 1 && /^[\p{Lu}\p{N}]{1,3}$/u.test(first)) return first;
  const letters = second === undefined ? [...first].slice(0, 2) : [first, second].map((word) => [...word][0]);
  return letters.join('').toUpperCase();
}

/** FNV-1a, 32 bits: spreads names that differ in one letter. */
function hash(text: string): number {
  return [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);
}
