import type { MetadataRoute } from 'next';
import { lastChanged } from '../content/posts';
import { events, members, pages, posts, projects } from '../content/source';
import { furtherPages } from '../post-list-pages';
import { authorList, authors, categories, categoryList, newsList, type PostList, yearList, years } from '../post-lists';
import { listAddress, routes } from '../routes';
import { absoluteUrl } from '../site';

type Entry = { address: string; changed?: string | undefined };

/**
 * Every address that a search engine may list, once, with the time its content last changed where
 * the content says so.
 *
 * Source: https://www.sitemaps.org/protocol.html
 */
export function sitemapEntries(): MetadataRoute.Sitemap {
  const entries: Entry[] = [
    { address: routes.home, changed: newestChange(posts) },
    ...[
      newsList,
      ...categories.map(({ slug }) => categoryList(slug)),
      ...authors.map(({ slug }) => authorList(slug)),
      ...years.map(({ slug }) => yearList(slug)),
    ].flatMap(listEntries),
    ...posts.map((post) => ({ address: post.address, changed: lastChanged(post) })),
    ...[routes.projects, routes.members, routes.events].map((address) => ({ address })),
    ...projects.map(({ slug }) => ({ address: routes.project(slug) })),
    ...members.map(({ slug }) => ({ address: routes.member(slug) })),
    ...events.map(({ slug }) => ({ address: routes.event(slug) })),
    ...pages.map(({ address, updated }) => ({ address, changed: updated })),
  ];
  return entries.map(({ address, changed }) => ({
    url: absoluteUrl(address),
    ...(changed !== undefined && { lastModified: changed }),
  }));
}

function listEntries(list: PostList | undefined): Entry[] {
  if (list === undefined) return [];
  const changed = newestChange(list.posts);
  const further = furtherPages(list).map((page) => ({ address: listAddress(list.address, Number(page)), changed }));
  return [{ address: list.address, changed }, ...further];
}

function newestChange(changes: PostList['posts']): string | undefined {
  return changes.map(lastChanged).sort().at(-1);
}
