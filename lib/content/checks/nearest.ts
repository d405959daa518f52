import { distance } from 'fastest-levenshtein';

/** Nobody means a name with what is longer than this; comparing it would take time. */
const longest = 200;

/** How many letters may differ, at most, from a name of this length: a third of it, and at least one. */
function third(length: number): number {
  return Math.max(1, Math.floor(length / 3));
}

/**
 * The known name that somebody who wrote `name` most likely meant: the one with the fewest letters to change, if
 * those are no more than `mostChanges` of its length, a third of it unless something else is said. Capitals do not
 * count. Undefined where none is near.
 */
export function nearest(name: string, known: Iterable<string>, mostChanges = third): string | undefined {
  if (name.length > longest) return undefined;
  const written = name.toLowerCase();
  let found: { name: string; changes: number } | undefined;
  for (const candidate of known) {
    const most = mostChanges(candidate.length);
    if (Math.abs(candidate.length - name.length) > most) continue;
    const changes = changesBetween(written, candidate.toLowerCase());
    if (changes <= most && changes < (found?.changes ?? Number.POSITIVE_INFINITY)) found = { name: candidate, changes };
  }
  return found?.name;
}

/** How many letters to change, add or leave out; two neighbours that have changed places are one. */
function changesBetween(a: string, b: string): number {
  const changes = distance(a, b);
  return changes === 2 && isSwapped(a, b) ? 1 : changes;
}

function isSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
