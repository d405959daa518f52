import countBy from 'lodash/countBy.js';
import { filesOf, slugOf } from '../checks/collection';
import type { CheckedFile } from '../checks/fields';
import { member, person, post, project, site } from '../schema';

/** What of its kind a content folder already has. */
export type Known = {
  values: readonly string[];
  /** Whether a document can name nothing else. */
  isComplete: boolean;
  /** The one that a document names unless somebody says otherwise. */
  usual?: string | undefined;
};

/** What a content folder has that a new document can name, by type and option: `Post author`. */
export type KnownValues = Readonly<Record<string, Known>>;

/** The key of an option in `KnownValues`. */
export function knownKey(type: { name: string }, option: string): string {
  return `${type.name} ${option}`;
}

/** Authors and categories, those with most posts first; tiers in their order; the files of projects and members. */
export function knownValues(files: readonly CheckedFile[]): KnownValues {
  const posts = filesOf(files, post);
  const [checkedSite] = filesOf(files, site).map(({ checked }) => checked);
  const labels = byFrequency(posts.flatMap(({ checked }) => checked.category.map(({ label }) => label)));
  const authors = byFrequency(posts.flatMap(({ checked }) => checked.author));
  const people = filesOf(files, person).map(({ checked }) => checked.name);
  const tiers = (checkedSite?.tiers ?? []).toSorted((a, b) => a.order - b.order).map(({ id }) => id);
  const { categories } = checkedSite ?? {};
  return {
    [knownKey(post, 'author')]: {
      values: [...new Set([...authors, ...people])],
      isComplete: false,
      usual: authors[0] ?? onlyOne(people),
    },
    [knownKey(post, 'category')]: {
      values: categories ?? labels,
      isComplete: categories !== undefined,
      usual: onlyOne(categories ?? labels),
    },
    [knownKey(post, 'projects')]: { values: filesOf(files, project).map(slugOf), isComplete: true },
    [knownKey(post, 'members')]: { values: filesOf(files, member).map(slugOf), isComplete: true },
    [knownKey(member, 'tier')]: { values: tiers, isComplete: true, usual: onlyOne(tiers) },
  };
}

function onlyOne(values: readonly string[]): string | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function byFrequency(names: readonly string[]): string[] {
  const counts = Object.entries(countBy(names));
  return counts.sort(([a, most], [b, least]) => least - most || a.localeCompare(b, 'en')).map(([name]) => name);
}
