import { feedFormats, routes } from '../routes';
import { absoluteUrl } from '../site';
import { block } from './blocks';
import type { Entry } from './entry';
import { type FeedPart, feedNeighbours } from './feed-addresses';
import { feedTypes } from './feed-links';
import type { FeedList } from './feed-lists';

/** A document of a feed, before it is written in its format. Addresses are whole. */
export type FeedDocument = {
  title: string;
  description: string;
  /** The page that lists the same entries. It also says which feed this is. */
  page: string;
  /** This document’s own address. */
  self: string;
  type: string;
  /** The same feed in its other formats. */
  others: readonly { url: string; type: string }[];
  isArchive: boolean;
  /** The feed that an archive document is of. */
  current: string;
  /** The documents of the archive with older and with newer entries. */
  older?: string | undefined;
  newer?: string | undefined;
  /** When one of its entries last changed; ISO 8601, UTC. */
  updated: string;
  entries: readonly Entry[];
};

/**
 * What stands in a document of the feeds of a list.
 *
 * @throws when no entry is in it
 */
export async function feedDocument(list: FeedList, part: FeedPart): Promise<FeedDocument> {
  const { address, title, description } = list;
  const { format, archive } = part;
  const { current, older, newer } = feedNeighbours(address, list.entries.length, part);
  const entries = await Promise.all(block(list.entries, archive).map((read) => read()));
  return {
    title,
    description,
    page: absoluteUrl(address),
    self: absoluteUrl(routes.feed(address, format, archive)),
    type: feedTypes[format],
    others: feedFormats
      .filter((other) => other !== format)
      .map((other) => ({ url: absoluteUrl(routes.feed(address, other, archive)), type: feedTypes[other] })),
    isArchive: archive !== undefined,
    current: absoluteUrl(current),
    older: older && absoluteUrl(older),
    newer: newer && absoluteUrl(newer),
    updated: newestChange(entries),
    entries,
  };
}

function newestChange(entries: readonly Entry[]): string {
  const latest = entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  if (latest === undefined)
    throw new Error('A feed without an entry was asked for; only lists with entries have feeds.');
  return latest;
}
