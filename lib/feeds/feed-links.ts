import { type FeedFormat, feedFormats, routes } from '../routes';
export type FeedLink = { format: FeedFormat; address: string; type: string; title: string };
export function feedLinks(list: string): readonly FeedLink[] {
  return feedFormats.map((format) => ({
    format,
    address: routes.feed(list, format),
    type: `application/${format}+xml`,
    title: list,
  }));
}
