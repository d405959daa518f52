import deburr from 'lodash/deburr.js';
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
  /** What else an entry is found by, by its place: former names, and a name that people write in plain letters. */
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

/** What else entries are found by: other names, and letters without their strokes, which a browser cannot take away. */
export function alsoFoundBy(entries: readonly (readonly [name: string, ...others: string[]])[]): FilterIndex['also'] {
  return Object.fromEntries(
    entries.flatMap(([name, ...others], place) => {
      const texts = [...[name, ...others].flatMap(plainSpelling), ...others];
      return texts.length === 0 ? [] : [[place, texts.join(' ')]];
    }),
  );
}

/** `Moved`, of `Møved`: accents alone are the browser’s (Unicode decomposes them). */
function plainSpelling(name: string): string[] {
  const plain = deburr(name);
  return plain === name.normalize('NFD').replace(/\p{M}/gu, '') ? [] : [plain];
}
