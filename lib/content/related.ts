import mapValues from 'lodash/mapValues.js';
import sum from 'lodash/sum.js';
import { nameSlug } from '../routes';
import type { SubjectKind } from './mentions';
import { type PostsByName, postsByName } from './posts';
import type { Post } from './source';

/** A shared project says most: it is what a post is about. */
const projectWeight = 4;
/** A member acts in many projects, so sharing one says less than sharing a project. */
const memberWeight = 2;
/** Nor does somebody speak of one thing alone. */
const personWeight = 2;
/** A category holds posts on many subjects: it says what sort of news a post is, not what about. */
const categoryWeight = 1;
/** Below the least of the weights: a whole subject more is worth more than any closeness. */
const closenessWeight = 0.5;
/** After this many days closeness has halved: news of one quarter belongs together. */
const closenessDays = 90;

/**
 * How much of a subject is in a post whose text links to it and whose fields do not name it: half. Fields say what a
 * post is about; a link can be made in passing. So a post that links to ten projects is still about the one it names.
 */
const linked = 0.5;

const millisecondsPerDay = 24 * 60 * 60 * 1000;

type Kind = keyof PostsByName;

const weights: Readonly<Record<Kind, number>> = {
  projects: projectWeight,
  members: memberWeight,
  people: personWeight,
  categories: categoryWeight,
};
const kinds = Object.keys(weights) as Kind[];

/** Names with how much of each is in a post: 1, or less. */
type Shares = ReadonlyMap<string, number>;
type Contents = Readonly<Record<Kind, Shares>> & { sums: Readonly<Record<Kind, number>>; time: number };
type Score = { post: Post; score: number };

/**
 * The posts that are most like this one, at most `limit`, the most like first. Each shared project, member, person
 * and category counts, less where the other post names many, and half where one of the two only links to it in its
 * text. Closeness in time counts less than any of them, and tells posts apart that share about as much. A post that
 * shares nothing is not related, however close. Posts of one score stand newest first, those of one moment by address.
 *
 * @param posts the posts to choose from; the post itself may be among them and is left out
 */
export function relatedPosts(posts: readonly Post[], post: Post, limit: number): Post[] {
  const own = contentsOf(post);
  const candidates = postsByName(posts);
  const scores = new Map<Post, number>();
  for (const kind of kinds)
    for (const [other, shared] of sharedWith(own, candidates, kind)) {
      scores.set(other, (scores.get(other) ?? 0) + weights[kind] * likeness(shared, contentsOf(other).sums[kind]));
    }
  return [...scores]
    .filter(([{ address }]) => address !== post.address)
    .map(([other, shared]): Score => ({ post: other, score: shared + closenessWeight * closeness(post, other) }))
    .sort(bestFirst)
    .slice(0, limit)
    .map((entry) => entry.post);
}

/** How much of a post’s names each post shares: of each name the lesser of their two shares of it. */
function sharedWith(own: Contents, posts: PostsByName, kind: Kind): Map<Post, number> {
  const shared = new Map<Post, number>();
  for (const [name, share] of own[kind])
    for (const other of posts[kind].get(name) ?? []) {
      const both = Math.min(share, contentsOf(other)[kind].get(name) ?? 0);
      shared.set(other, (shared.get(other) ?? 0) + both);
    }
  return shared;
}

/** What is shared, times its part of what is in the other post: one that names every project is not about the one it shares. */
function likeness(shared: number, all: number): number {
  return shared * (shared / all);
}

/** What is in each post, once: each is compared with many. */
const contents = new WeakMap<Post, Contents>();

function contentsOf(post: Post): Contents {
  const known = contents.get(post) ?? readContents(post);
  contents.set(post, known);
  return known;
}

function readContents(post: Post): Contents {
  const shares: Record<Kind, Shares> = {
    projects: sharesOf(post, 'projects'),
    members: sharesOf(post, 'members'),
    people: sharesOf(post, 'people'),
    categories: new Map(post.category.map(({ label }) => [nameSlug(label), 1])),
  };
  const sums = mapValues(shares, (own) => sum([...own.values()]));
  return { ...shares, sums, time: Date.parse(post.date) };
}

function sharesOf(post: Post, kind: SubjectKind): Shares {
  const named = new Set(post[kind]);
  return new Map(post.mentions[kind].map((slug) => [slug, named.has(slug) ? 1 : linked]));
}

/** How close two posts stand in time: 1 for one moment, less the further they are apart, never 0. */
function closeness(a: Post, b: Post): number {
  const days = Math.abs(contentsOf(a).time - contentsOf(b).time) / millisecondsPerDay;
  return closenessDays / (closenessDays + days);
}

function bestFirst(a: Score, b: Score): number {
  return (
    b.score - a.score || b.post.date.localeCompare(a.post.date) || a.post.address.localeCompare(b.post.address, 'en')
  );
}
