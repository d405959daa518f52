import { t } from '../language';
import { type FeedFormat, feedFormats, routes } from '../routes';
import { feedListAt } from './feed-lists';

/** A feed as a page offers it: its address on this site, its media type, and a title that says its format. */
export type FeedLink = { format: FeedFormat; address: string; type: string; title: string };

/** The media types of the formats. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

/** The feeds of what the page at an address lists; none for any other page, and where the list is empty. */
export function feedLinks(list: string): readonly FeedLink[] {
  const found = feedListAt(list);
  if (found === undefined) return [];
  return feedFormats.map((format) => ({
    format,
    address: routes.feed(list, format),
    type: feedTypes[format],
    title: t('feeds.linkTitle', { title: found.title, format: t(`feeds.${format}`) }),
  }));
}
