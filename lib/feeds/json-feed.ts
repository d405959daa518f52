import { routes } from '../routes';
import { absoluteUrl, site } from '../site';
import type { Entry } from './entry';
import type { FeedDocument } from './feed-document';

/**
 * A document of a feed as JSON Feed 1.1. It has no word for an archive: each document names the one with older entries.
 *
 * Source: https://www.jsonfeed.org/version/1.1/
 */
export function jsonFeed({ title, description, page, self, older, entries }: FeedDocument): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: page,
    feed_url: self,
    description,
    ...(older !== undefined && { next_url: older }),
    icon: absoluteUrl(routes.appIcon('icon-512.png')),
    favicon: absoluteUrl(routes.appIcon('icon-192.png')),
    language: site.locale,
    authors: [{ name: site.name, url: absoluteUrl(routes.home) }],
    items: entries.map(item),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function item({ url, title, summary, content, published, updated, authors, categories, enclosure }: Entry) {
  return {
    id: url,
    url,
    title,
    content_html: content,
    summary,
    date_published: published,
    date_modified: updated,
    authors,
    tags: categories,
    ...(enclosure !== undefined && {
      image: enclosure.url,
      attachments: [{ url: enclosure.url, mime_type: enclosure.type, size_in_bytes: enclosure.length }],
    }),
  };
}
