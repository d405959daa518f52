import { nameSlug } from '../routes';
import type { Post } from './source';

/** A shared project says most: it is what a post is about. */
const projectWeight = 4;
/** A member acts in many projects, so sharing one says less than sharing a project. */
const memberWeight = 2;
/** A category holds posts on many subjects: it says what sort of news a post is, not what about. */
const categoryWeight = 1;
/** Below the least of the weights, so that closeness decides only between posts that share equally much. */
const closenessWeight = 0.5;
/** After this many days closeness has halved: news of one quarter belongs together. */
const closenessDays = 90;

const millisecondsPerDay = 24 * 60 * 60 * 1000;

type Score = { post: Post; score: number };

/**
 * The posts that are most like this one, at most `limit`, the most like first. Each shared project,
 * member and category counts, less where the other post names many, and closeness in time tells
 * posts apart that share equally much. A post that shares nothing is not related, however close.
 * Posts of one score stand newest first, those of one moment by address.
 *
 * @param posts the posts to choose from; the post itself may be among them and is left out
 */
export function relatedPosts(posts: readonly Post[], post: Post, limit: number): Post[] {
  return posts
    .filter(({ address }) => address !== post.address)
    .map((other) => ({ post: other, score: scoreOf(post, other) }))
    .filter(({ score }) => score > 0)
    .sort(bestFirst)
    .slice(0, limit)
    .map((entry) => entry.post);
}

function scoreOf(a: Post, b: Post): number {
  const shared =
    projectWeight * sharedBy(a.projects, b.projects) +
    memberWeight * sharedBy(a.members, b.members) +
    categoryWeight * sharedBy(categorySlugs(a), categorySlugs(b));
  return shared === 0 ? 0 : shared + closenessWeight * closeness(a, b);
}

/**
 * How many entries of the other post’s list this one shares, each counted once, times their part of
 * that list: a post that names every project is not about the one it shares.
 */
function sharedBy(own: readonly string[] = [], others: readonly string[] = []): number {
  // Most posts share nothing: on a site of thousands this is asked for every pair of them.
  if (!own.some((entry) => others.includes(entry))) return 0;
  const named = new Set(others);
  const shared = [...named].filter((entry) => own.includes(entry)).length;
  return shared * (shared / named.size);
}

function categorySlugs({ category }: Post): string[] {
  return category.map(({ label }) => nameSlug(label));
}

/** How close two posts stand in time: 1 for one moment, less the further they are apart, never 0. */
function closeness(a: Post, b: Post): number {
  const days = Math.abs(Date.parse(a.date) - Date.parse(b.date)) / millisecondsPerDay;
  return closenessDays / (closenessDays + days);
}

function bestFirst(a: Score, b: Score): number {
  return (
    b.score - a.score || b.post.date.localeCompare(a.post.date) || a.post.address.localeCompare(b.post.address, 'en')
  );
}
