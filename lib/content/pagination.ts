/** How many posts a page of a list shows. */
export const postsPerPage = 10;

export type ListPage<T> = {
  items: readonly T[];
  /** Which page this is; 1 is the first. */
  number: number;
  /** How many pages there are; an empty list has one. */
  count: number;
  /** How many items the whole list has. */
  total: number;
};

/** How many pages `total` items fill. Nothing fills one page too: an empty list is still a page. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** Page `number` of a list, or undefined where the list does not reach that far. */
export function listPage<T>(items: readonly T[], number: number, size: number): ListPage<T> | undefined {
  const count = pageCount(items.length, size);
  if (!Number.isInteger(number) || number < 1 || number > count) return undefined;
  return { items: items.slice((number - 1) * size, number * size), number, count, total: items.length };
}

/** The numbers of the pages after the first. */
export function laterPages(total: number, size: number): number[] {
  return Array.from({ length: pageCount(total, size) - 1 }, (_, index) => index + 2);
}
