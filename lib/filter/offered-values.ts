import type { FacetColumn, Value } from './columns';

/**
 * The values of a facet that a page offers before anything is loaded: those with most entries, `limit` at most, in
 * the order of the column.
 */
export function offeredValues({ of, names, slugs }: FacetColumn, limit: number): Value[] {
  const counts = slugs.map(() => 0);
  for (const place of of.flat()) counts[place] = (counts[place] ?? 0) + 1;
  const leading = new Set(
    [...counts.keys()].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).slice(0, limit),
  );
  return slugs.flatMap((slug, place) => (leading.has(place) ? [{ slug, name: names[place] ?? slug }] : []));
}
