import { lastChanged, postSummary } from '../content/posts';
import type { Post } from '../content/source';
import { format, t } from '../language';
import { routes } from '../routes';
import { absoluteUrl } from '../site';
import { enclosureOf } from './enclosure';
import type { Entry } from './entry';
import { entryContent } from './entry-content';
import { escapeHtml } from './escape-html';

const known = new WeakMap<Post, Promise<Entry>>();

/** A post for feeds. It is read once, however many feeds it is in. */
export function postEntry(post: Post): Promise<Entry> {
  const entry = known.get(post) ?? readEntry(post);
  known.set(post, entry);
  return entry;
}

async function readEntry(post: Post): Promise<Entry> {
  const url = absoluteUrl(post.address);
  return {
    url,
    title: post.title,
    summary: postSummary(post),
    content: entryContent(post.body.html, url) + corrections(post),
    published: post.date,
    updated: lastChanged(post),
    authors: post.author.map((name) => ({ name, url: absoluteUrl(routes.author(name)) })),
    categories: post.category.map(({ label }) => label),
    categoryScheme: absoluteUrl(routes.blog),
    enclosure: await enclosureOf(post.address),
  };
}

/** What was wrong in a post and has been mended. */
function corrections({ corrections: mended = [] }: Post): string {
  if (mended.length === 0) return '';
  const items = mended.map(
    ({ date, note }) => `<li><time datetime="${date}">${format.day(date)}</time>: ${escapeHtml(note)}</li>`,
  );
  return `\n<h2>${escapeHtml(t('post.corrections'))}</h2>\n<ul>${items.join('')}</ul>`;
}
