import type { Column, TextColumn } from './columns';

/** The directories that can be filtered. */
export const directories = ['projects', 'members', 'posts'] as const;
export type Directory = (typeof directories)[number];

/**
 * What the filter knows of the entries of a directory, in the order in which the directory lists them. Everything
 * that shows is as the pages write it. It is column by column because a list of five thousand weighs half as much so.
 */
export type FilterIndex = {
  /** What the addresses of all entries begin with; empty where they differ. */
  folder: string;
  /** The rest of the address of each entry’s page, as it stands in a link. */
  address: string[];
  /** What else an entry is found by, by its place: former names. */
  also: Record<number, string>;
  /** Titles; facets; what entries are sorted by, and what else shows of them. */
  columns: Record<string, Column> & { title: TextColumn };
};

/** Addresses as the index has them: five thousand that all begin with `/members/` would weigh 13 kB more. */
export function inFolder(addresses: readonly string[]): Pick<FilterIndex, 'folder' | 'address'> {
  const [first = ''] = addresses;
  const start = first.slice(0, first.lastIndexOf('/') + 1);
  const folder = addresses.every((address) => address.startsWith(start)) ? start : '';
  return { folder, address: addresses.map((address) => address.slice(folder.length)) };
}
