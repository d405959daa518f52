import { nameSlug } from '../routes';
import { yearOf } from './posts';
import type { Person, Post } from './source';

/** A category, an author or a year: something that gathers posts under a name. */
export type Topic = { name: string; slug: string; count: number };

/** The categories of these posts, those with most posts first. */
export function categoriesOf(posts: readonly Pick<Post, 'category'>[]): Topic[] {
  return topics(posts.flatMap(({ category }) => category.map(({ label }) => label)));
}

/** The authors of these posts, those with most posts first, and after them people who wrote none. */
export function authorsOf(posts: readonly Pick<Post, 'author'>[], people: readonly Pick<Person, 'name'>[]): Topic[] {
  const authors = topics(posts.flatMap(({ author }) => author));
  const others = people.map(({ name }) => ({ name, slug: nameSlug(name), count: 0 }));
  return [...authors, ...others.filter(({ slug }) => authors.every((author) => author.slug !== slug))];
}

/** The years of these posts, in UTC, the newest first; a year without a post is left out. */
export function yearsOf(posts: readonly Pick<Post, 'date'>[]): Topic[] {
  return topics(posts.map(yearOf)).sort((a, b) => b.name.localeCompare(a.name, 'en'));
}

/**
 * Names with the addresses of their pages. A name that stands only in unlisted posts has no page,
 * and comes without an address.
 */
export function linkTopics(
  names: readonly string[],
  known: readonly Topic[],
  addressOf: (name: string) => string,
): { label: string; address?: string }[] {
  return names.map((label) =>
    known.some(({ slug }) => slug === nameSlug(label)) ? { label, address: addressOf(label) } : { label },
  );
}

function topics(names: readonly string[]): Topic[] {
  const bySlug = new Map<string, Topic>();
  for (const name of names) {
    const slug = nameSlug(name);
    const topic = bySlug.get(slug) ?? { name, slug, count: 0 };
    bySlug.set(slug, { ...topic, count: topic.count + 1 });
  }
  return [...bySlug.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));
}
