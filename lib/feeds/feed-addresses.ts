import { type FeedFormat, feedFormats, routes } from '../routes';
import { archiveCount } from './blocks';

/** A document of a feed: in which format, and which one of its archive (1 has the oldest entries). */
export type FeedPart = { format: FeedFormat; archive?: number | undefined };

/** Every document of the feeds of a list of so many entries. A list without an entry has none. */
export function feedParts(total: number): FeedPart[] {
  if (total === 0) return [];
  const archives = Array.from({ length: archiveCount(total) }, (_, index) => index + 1);
  return feedFormats.flatMap((format) => [undefined, ...archives].map((archive) => ({ format, archive })));
}

/** The addresses of these documents, for the list that the page at an address shows. */
export function feedAddresses(list: string, total: number): string[] {
  return feedParts(total).map(({ format, archive }) => routes.feed(list, format, archive));
}

/** The address of the feed that a document is of, and those of the archive documents before and after it. */
export function feedNeighbours(list: string, total: number, { format, archive }: FeedPart) {
  const newest = archiveCount(total);
  const older = archive === undefined ? newest : archive - 1;
  return {
    current: routes.feed(list, format),
    older: older > 0 ? routes.feed(list, format, older) : undefined,
    newer: archive !== undefined && archive < newest ? routes.feed(list, format, archive + 1) : undefined,
  };
}
