/** The kinds of pages that a search finds. */
export const searchKinds = ['post', 'project', 'member', 'person', 'event', 'page'] as const;
export type SearchKind = (typeof searchKinds)[number];

/**
 * The attribute that makes a page one that a search finds. It says what the page is found as, in pairs with blanks
 * between them: `type:post year:2021 date:2021-04-14`. `publish/search.ts` tells Pagefind.
 */
export const findableMark = 'data-findable';

/** What a search can narrow and order pages by, besides their kind. */
export type Findable = {
  /**
   * The moment that the page is about, ISO 8601: a post’s date, an event’s start. Of two pages that fit as well, the
   * newer one comes first. A page that was changed in a year is not of that year.
   */
  date?: string | undefined;
  /** The ids of the tiers that a member stands in. */
  tiers?: readonly string[] | undefined;
};

/**
 * Makes a page one that a search finds, whatever its address: attributes for the element that holds its
 * content. A page without them is not found.
 */
export function findableAs(kind: SearchKind, { date, tiers = [] }: Findable = {}): { [findableMark]: string } {
  const day = date?.slice(0, 'yyyy-mm-dd'.length);
  const year = day?.slice(0, 'yyyy'.length);
  const dated = day ? [...(kind === 'page' ? [] : [`year:${year}`]), `date:${day}`] : [];
  return { [findableMark]: [`type:${kind}`, ...dated, ...tiers.map((tier) => `tier:${tier}`)].join(' ') };
}

/** Attributes of a part that a search leaves out of a page that it finds: what leads on to other pages. */
export const leftOutOfSearch = { 'data-pagefind-ignore': '' } as const;
