import { distance } from 'fastest-levenshtein';

/**
 * The known name that somebody who wrote `name` most likely meant: the one with the fewest letters to change, if
 * those are no more than a third of it. Capitals do not count. Undefined where none is near.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let found: { name: string; changes: number } | undefined;
  for (const candidate of known) {
    const changes = distance(name.toLowerCase(), candidate.toLowerCase());
    if (
      changes <= Math.max(1, Math.floor(candidate.length / 3)) &&
      changes < (found?.changes ?? Number.POSITIVE_INFINITY)
    )
      found = { name: candidate, changes };
  }
  return found?.name;
}
