import { type FacetValue, isWorthListing, type MemberFacet, type ProjectFacet } from './content/facets';
import { type ListPage, laterPages, listPage } from './content/pagination';
import { routes } from './routes';
import type { Crumb } from './trails';

/** A way to the page of a value: its words, and how many entries are there. */
export type FacetLink = { label: string; address: string; count: number };

/** The values of a facet, as a page shows the ways to them. */
export type FacetGroup = {
  /** What entries are listed by: `Members by country`. */
  title: string;
  links: readonly FacetLink[];
  /** The page that shows all of them, where a page leaves some out. */
  all?: Crumb;
};

/** The list of the projects or members that have a value in common. */
export type FacetList<Entry> = FacetLink & {
  slug: string;
  facet: ProjectFacet | MemberFacet;
  title: string;
  /** Its title where nothing around it says what sort of list it is. */
  wholeTitle: string;
  description: string;
  kicker: string;
  /** The lists above it. */
  above: readonly Crumb[];
  entries: readonly Entry[];
  /** How many entries a page of it shows. */
  pageSize: number;
  /** Its entries as data. */
  files: DataFiles;
  /** One entry is found by its own page. */
  noindex: boolean;
};

/** The addresses of a list as data. */
export type DataFiles = Readonly<Record<'json' | 'csv', string>>;

/** The same, by media type. */
export function byMediaType({ json, csv }: DataFiles): Readonly<Record<string, string>> {
  return { 'application/json': json, 'text/csv': csv };
}

type Given = 'facet' | 'label' | 'wholeTitle' | 'description' | 'kicker' | 'above' | 'pageSize';

/** The list of a facet’s value, with what says what it is. `name` is what its files call its entries. */
export function facetList<Entry>(
  value: FacetValue<Entry>,
  name: 'projects' | 'members',
  given: Pick<FacetList<Entry>, Given>,
): FacetList<Entry> {
  const { address, slug, count, entries } = value;
  const files = { json: routes.listData(address, name, 'json'), csv: routes.listData(address, name, 'csv') };
  return { ...{ address, slug, count, entries, files }, ...given, title: given.label, noindex: !isWorthListing(count) };
}

/** One page of a list, or undefined where the list does not reach that far. */
export function listPageOf<Entry>(
  { entries, pageSize }: Pick<FacetList<Entry>, 'entries' | 'pageSize'>,
  number: number,
): ListPage<Entry> | undefined {
  return listPage(entries, number, pageSize);
}

/** The numbers, as in an address, of the pages of a list after its first. */
export function furtherPagesOf({ entries, pageSize }: Pick<FacetList<unknown>, 'entries' | 'pageSize'>): string[] {
  return laterPages(entries.length, pageSize).map(String);
}

/** The pages above a page of a list, 1 the first: further pages stand below it. */
export function pagesAbove(
  { above, title, address }: { above: readonly Crumb[]; title: string; address: string },
  number: number,
): readonly Crumb[] {
  return number === 1 ? above : [...above, { label: title, address }];
}
