import { Feed } from 'feed';
import { parseFragment, serialize } from 'parse5';
import { lastChanged, postSummary } from '../content/posts';
import type { Post, Project } from '../content/source';
import { elementsIn } from '../html';
import { t } from '../language';
import { routes } from '../routes';
import { absoluteUrl, origin, site } from '../site';

/** How many posts a feed holds, the newest first. */
const feedLength = 50;

type Source = {
  title: string;
  description: string;
  /** The address of the page that lists the same posts. */
  page: string;
  /** The address of the feed itself. */
  feed: string;
};

/** The feed of all posts, which come newest first. */
export function newsFeed(posts: readonly Post[]): Feed {
  return feedOf(posts, {
    title: t('blog.feedTitle', { site: site.name }),
    description: t('blog.description', { site: site.name }),
    page: routes.blog,
    feed: routes.feed(routes.blog, 'rss'),
  });
}

/** The feed of a project: the posts about it, which come newest first. */
export function projectFeed({ name, slug, tagline }: Project, posts: readonly Post[]): Feed {
  return feedOf(posts, {
    title: t('projects.feedTitle', { site: site.name, name }),
    description: t('projects.projectDescription', { name, tagline }),
    page: routes.project(slug),
    feed: routes.feed(routes.project(slug), 'rss'),
  });
}

function feedOf(posts: readonly Post[], { title, description, page, feed: address }: Source): Feed {
  const newest = posts.slice(0, feedLength);
  const feed = new Feed({
    id: absoluteUrl(page),
    link: absoluteUrl(page),
    title,
    description,
    language: site.locale,
    feedLinks: { rss: absoluteUrl(address) },
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
    description: postSummary(post),
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
  for (const { attrs } of elementsIn(fragment)) {
    for (const attribute of attrs) {
      if (['href', 'src'].includes(attribute.name) && attribute.value.startsWith('/')) {
        attribute.value = new URL(attribute.value, origin).href;
      }
    }
  }
  return serialize(fragment);
}
