/** The kinds of pages that a search finds. */
export const searchKinds = ['post', 'project', 'member', 'person', 'event', 'page'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** The attribute that makes a page one that a search finds; Pagefind reads from it of which kind the page is. */
export const findableMark = 'data-pagefind-filter';

/**
 * Makes a page one that a search finds, whatever its address: attributes for the element that holds its
 * content. A page without them is not found.
 */
export function findableAs(kind: SearchKind): Readonly<Record<typeof findableMark, string>> {
  return { [findableMark]: `kind:${kind}` };
}

/** Attributes of a part that a search leaves out of a page that it finds: what leads on to other pages. */
export const leftOutOfSearch = { 'data-pagefind-ignore': '' } as const;
