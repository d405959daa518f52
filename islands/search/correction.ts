/** What a site knows of spelling (`publish/search-words.ts`), the more frequent words first. */
export type Spelling = { names: readonly string[]; words: readonly string[] };

/** A text without capitals and without the marks of its letters: `Váncsa` and `vancsa` are the same. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of what somebody looks for. */
export function wordsIn(query: string): string[] {
  return query.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * What somebody most likely meant: each of the `unknown` words becomes the nearest known one, or all of it the
 * nearest name. Undefined where nothing is near.
 */
export function corrected(query: string, unknown: readonly string[], { names, words }: Spelling): string | undefined {
  const mended = query.replace(/[\p{L}\p{N}\p{M}]+/gu, (word) =>
    unknown.includes(word) ? (nearest(word, words, mostChanges) ?? word) : word,
  );
  return folded(mended) === folded(query) ? nearest(query, names, mostChanges) : mended;
}

/** Names that are somewhat like what was looked for, at most three, the nearest first. */
export function namesNear(query: string, names: readonly string[]): string[] {
  const most = Math.ceil(query.length / 2);
  return names
    .map((name) => ({ name, changes: changes(folded(query), folded(name), most) }))
    .filter(({ changes }) => changes < most)
    .sort((a, b) => a.changes - b.changes)
    .slice(0, 3)
    .map(({ name }) => name);
}

/** So many letters of a word may be wrong: of a short one every other word would be near. */
function mostChanges({ length }: string): number {
  return length < 4 ? 0 : Math.min(3, Math.floor(length / 3));
}

function nearest(text: string, known: readonly string[], most: (text: string) => number): string | undefined {
  let best: string | undefined;
  let limit = most(text);
  const looked = folded(text);
  for (const candidate of known) {
    if (Math.abs(candidate.length - text.length) > limit + 2) continue;
    const needed = changes(looked, folded(candidate), limit);
    if (needed > limit) continue;
    best = candidate;
    limit = needed - 1;
  }
  return best;
}

/**
 * How many letters to add, to leave out, to change or to swap with their neighbour make one text the other:
 * optimal string alignment. What needs more than `most` may come out as any number above it.
 */
export function changes(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      next[column] = Math.min(
        at(last, column) + 1,
        at(next, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwapped ? at(before, column - 2) + 1 : most + 1,
      );
    }
    if (Math.min(...next) > most) return most + 1;
    before = last;
    last = next;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
