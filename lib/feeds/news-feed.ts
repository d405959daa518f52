import { Feed } from 'feed';
import { type DefaultTreeAdapterMap, parseFragment, serialize } from 'parse5';
import { lastChanged } from '../content/posts';
import type { Post } from '../content/source';
import { t } from '../language';
import { routes } from '../routes';
import { absoluteUrl, origin, site } from '../site';

/** How many posts a feed holds, the newest first. */
const feedLength = 50;

/** The feed of these posts, which come newest first. */
export function newsFeed(posts: readonly Post[]): Feed {
  const newest = posts.slice(0, feedLength);
  const feed = new Feed({
    id: absoluteUrl(routes.blog),
    link: absoluteUrl(routes.blog),
    title: t('blog.feedTitle', { site: site.name }),
    description: t('blog.description', { site: site.name }),
    language: site.locale,
    feedLinks: { rss: absoluteUrl(routes.feed) },
    copyright: site.name,
    ...(newest[0] && { updated: new Date(newest.map(lastChanged).sort().at(-1) ?? newest[0].date) }),
  });
  for (const post of newest) feed.addItem(feedItem(post));
  return feed;
}

function feedItem(post: Post) {
  const link = absoluteUrl(post.address);
  return {
    id: link,
    guid: link,
    link,
    title: post.title,
    description: post.summary ?? post.seo.description,
    content: absoluteLinks(post.body.html),
    author: post.author.map((name) => ({ name, link: absoluteUrl(routes.author(name)) })),
    category: post.category.map(({ label }) => ({ name: label })),
    published: new Date(post.date),
    date: new Date(post.date),
  };
}

/** A feed reader shows a text elsewhere: its links and pictures name this site. */
export function absoluteLinks(html: string): string {
  const fragment = parseFragment(html);
  visit(fragment, ({ attrs }) => {
    for (const attribute of attrs) {
      if (['href', 'src'].includes(attribute.name) && attribute.value.startsWith('/')) {
        attribute.value = new URL(attribute.value, origin).href;
      }
    }
  });
  return serialize(fragment);
}

function visit(node: DefaultTreeAdapterMap['node'], change: (element: DefaultTreeAdapterMap['element']) => void): void {
  if ('attrs' in node) change(node);
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, change);
}
