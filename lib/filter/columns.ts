/** A value that entries have in common: the last part of the address of its page, and its name. */
export type Value = { slug: string; name: string };

/**
 * What each entry has of a facet. `slugs` and `names` belong together, place by place; `of` has the place of each
 * entry’s value, or the places where an entry has none or several.
 */
export type FacetColumn = { of: (number | number[])[]; names: string[]; slugs: string[] };

/** What entries are sorted by, as places in an order, and what shows of it: `names` has a text for each place. */
export type SortColumn = { of: number[]; names: string[] };

/** A text for each entry. */
export type TextColumn = { names: string[] };

export type Column = FacetColumn | SortColumn | TextColumn;

/**
 * The column of a facet.
 *
 * @param entries the values of each entry; one without a slug has no page, and is left out
 * @param compare the order of the values; that of two spellings of one value, the first counts
 */
export function facetColumn(
  entries: readonly (readonly Value[])[],
  compare: (a: Value, b: Value) => number,
): FacetColumn {
  const bySlug = new Map<string, Value>();
  for (const value of entries.flat()) if (value.slug !== '' && !bySlug.has(value.slug)) bySlug.set(value.slug, value);
  const values = [...bySlug.values()].sort(compare);
  const places = new Map(values.map(({ slug }, place) => [slug, place]));
  return {
    of: entries.map((own) => oneOrMany([...new Set(own.flatMap(({ slug }) => places.get(slug) ?? []))])),
    names: values.map(({ name }) => name),
    slugs: values.map(({ slug }) => slug),
  };
}

/**
 * The column that entries are sorted by.
 *
 * @param keys what orders the entries, letter by letter: `2020-10-19`; undefined comes last and shows nothing
 * @param show what shows of a key
 */
export function sortColumn(keys: readonly (string | undefined)[], show: (key: string) => string): SortColumn {
  const known = [...new Set(keys)].filter((key) => key !== undefined).sort();
  const places = new Map(known.map((key, place) => [key, place]));
  return {
    of: keys.map((key) => (key === undefined ? known.length : (places.get(key) ?? known.length))),
    names: [...known.map(show), ''],
  };
}

/** The column that puts entries into another order; nothing of it shows. */
export function orderColumn<Entry>(entries: readonly Entry[], compare: (a: Entry, b: Entry) => number): SortColumn {
  const places = new Map([...entries].sort(compare).map((entry, place) => [entry, place]));
  return { of: entries.map((entry) => places.get(entry) ?? 0), names: [] };
}

/** Compares values by name. */
export function byName(a: { name: string }, b: { name: string }): number {
  return a.name.localeCompare(b.name, 'en');
}

function oneOrMany(places: number[]): number | number[] {
  const [first] = places;
  return first !== undefined && places.length === 1 ? first : places;
}
