import { postSummary, yearOf } from '../content/posts';
import type { Member, Post, Project } from '../content/source';
import { cutAtWord } from '../cut-at-word';
import { href, nameSlug } from '../routes';
import { byName, facetColumn, sortColumn, type Value } from './columns';
import { alsoFoundBy, type FilterIndex, inFolder } from './filter-index';

/** So many characters of a summary tell what a post is about; thousands of whole ones would be a megabyte. */
const longestSummary = 100;

/** What posts can name. */
export type Named = { projects: readonly Project[]; members: readonly Member[] };

/**
 * The posts for the filter.
 *
 * @param posts the newest first
 * @param named the projects and members, among them former ones, that posts name
 * @param day how pages write the day of an ISO 8601 instant
 */
export function postIndex(posts: readonly Post[], named: Named, day: (iso: string) => string): FilterIndex {
  const [projects, members] = [named.projects, named.members].map(namesBySlug);
  return {
    ...inFolder(posts.map(({ address }) => href(address))),
    also: alsoFoundBy(posts.map(({ title }) => [title])),
    columns: {
      title: { names: posts.map(({ title }) => title) },
      category: facetColumn(
        posts.map(({ category }) => category.map(({ label }) => ({ slug: nameSlug(label), name: label }))),
        byName,
      ),
      author: facetColumn(
        posts.map(({ author }) => author.map((name) => ({ slug: nameSlug(name), name }))),
        byName,
      ),
      project: facetColumn(
        posts.map((post) => valuesOf(post.mentions.projects, projects)),
        byName,
      ),
      member: facetColumn(
        posts.map((post) => valuesOf(post.mentions.members, members)),
        byName,
      ),
      year: facetColumn(
        posts.map((post) => [{ slug: yearOf(post), name: yearOf(post) }]),
        (a, b) => b.slug.localeCompare(a.slug, 'en'),
      ),
      oldest: { of: posts.map((_, place) => posts.length - 1 - place), names: [] },
      date: sortColumn(
        posts.map(({ date }) => date.slice(0, 'YYYY-MM-DD'.length)),
        day,
      ),
      summary: { names: posts.map((post) => cutAtWord(postSummary(post), longestSummary)) },
    },
  };
}

function namesBySlug(documents: readonly { slug: string; name: string }[]): ReadonlyMap<string, string> {
  return new Map(documents.map(({ slug, name }) => [slug, name]));
}

/** The checks refuse a slug that names nothing. */
function valuesOf(slugs: readonly string[], names: ReadonlyMap<string, string> | undefined): Value[] {
  return slugs.map((slug) => ({ slug, name: names?.get(slug) ?? slug }));
}
