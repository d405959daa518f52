import { cutAtWord } from '../cut-at-word';
import { nameSlug } from '../routes';
import { firstParagraph } from './first-paragraph';
import type { SubjectKind } from './mentions';
import type { Post } from './source';

/** Orders posts by date, newest first; posts of one moment by file name, so that every build agrees. */
export function newestFirst(a: Pick<Post, 'date' | 'file'>, b: Pick<Post, 'date' | 'file'>): number {
  return b.date.localeCompare(a.date) || a.file.localeCompare(b.file, 'en');
}

/** The posts of the category with this slug. */
export function postsInCategory(posts: readonly Post[], category: string): Post[] {
  return posts.filter((post) => post.category.some(({ label }) => nameSlug(label) === category));
}

/** The posts that the author with this slug wrote, alone or with others. */
export function postsByAuthor(posts: readonly Post[], author: string): Post[] {
  return posts.filter((post) => post.author.some((name) => nameSlug(name) === author));
}

/** The year of a post’s date in UTC, four digits: `2021`. */
export function yearOf({ date }: Pick<Post, 'date'>): string {
  return date.slice(0, 'YYYY'.length);
}

/** The posts whose date lies in this year (`2021`) in UTC. */
export function postsOfYear(posts: readonly Post[], year: string): Post[] {
  return posts.filter((post) => yearOf(post) === year);
}

/** The posts about the project of this file name: their fields name it, or their text links to it. */
export function postsAboutProject(posts: readonly Post[], project: string): readonly Post[] {
  return postsByName(posts).projects.get(project) ?? [];
}

/** The posts about the member of this file name: their fields name it, or their text links to it. */
export function postsAboutMember(posts: readonly Post[], member: string): readonly Post[] {
  return postsByName(posts).members.get(member) ?? [];
}

/** The posts about the person of this file name: their fields name it, or their text links to the profile. */
export function postsAboutPerson(posts: readonly Post[], person: string): readonly Post[] {
  return postsByName(posts).people.get(person) ?? [];
}

/** The posts by what they are about and by category: by file names, and by the slugs of categories. */
export type PostsByName = Readonly<Record<SubjectKind | 'categories', ReadonlyMap<string, readonly Post[]>>>;

/** Lists of posts stay as they are, and each page of a post, project or member asks: they are gone through once. */
const byName = new WeakMap<readonly Post[], PostsByName>();

/** The posts that each name gathers, in the order of the list. */
export function postsByName(posts: readonly Post[]): PostsByName {
  const known = byName.get(posts) ?? {
    projects: grouped(posts, ({ mentions }) => mentions.projects),
    members: grouped(posts, ({ mentions }) => mentions.members),
    people: grouped(posts, ({ mentions }) => mentions.people),
    categories: grouped(posts, ({ category }) => [...new Set(category.map(({ label }) => nameSlug(label)))]),
  };
  byName.set(posts, known);
  return known;
}

function grouped(posts: readonly Post[], slugsOf: (post: Post) => readonly string[]): Map<string, Post[]> {
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    for (const slug of slugsOf(post)) {
      const group = groups.get(slug);
      if (group === undefined) groups.set(slug, [post]);
      else group.push(post);
    }
  }
  return groups;
}

/** The posts before and after this one in time. Unlisted posts have no neighbours. */
export function neighbours(
  posts: readonly Post[],
  address: string,
): { older?: Post | undefined; newer?: Post | undefined } {
  const index = posts.findIndex((post) => post.address === address);
  return index === -1 ? {} : { newer: posts[index - 1], older: posts[index + 1] };
}

const wordsPerMinute = 220;

/** How many minutes an adult takes to read this Markdown, at least one. */
export function readingMinutes(markdown: string): number {
  const words = markdown.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute));
}

/** A post in a sentence or two, as lists and feeds show it: its summary, else what search engines are told. */
export function postSummary(post: Pick<Post, 'summary' | 'seo' | 'body' | 'file'>): string {
  return post.summary ?? postDescription(post);
}

/** So many characters of a description do search engines show. */
export const longestDescription = 160;

/** First paragraphs by the body that they begin: lists, feeds and heads ask for the same ones. */
const paragraphs = new WeakMap<Post['body'], string>();

/**
 * What search engines and social networks are told of a post: what its fields say, else its summary, else the
 * beginning of its first paragraph.
 *
 * @throws where there is none of them; the checks refuse such a post first
 */
export function postDescription({ seo, summary, body, file }: Pick<Post, 'summary' | 'seo' | 'body' | 'file'>): string {
  const description = seo.description ?? summary;
  if (description !== undefined) return description;
  const paragraph = paragraphs.get(body) ?? firstParagraph(body.raw);
  if (paragraph !== undefined) paragraphs.set(body, paragraph);
  if (paragraph !== undefined) return cutAtWord(paragraph, longestDescription);
  throw new Error(`${file} has nothing to describe it by. Write \`summary\`, or a paragraph of text.`);
}

/** When the post last changed: its last correction or update, else its date. ISO 8601, UTC. */
export function lastChanged({
  date,
  updated,
  corrections = [],
}: Pick<Post, 'date' | 'updated' | 'corrections'>): string {
  return [date, updated ?? date, ...corrections.map((correction) => correction.date)].sort().at(-1) ?? date;
}
