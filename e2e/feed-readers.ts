import { extractFromJson } from '@extractus/feed-extractor';
import { parseFeed } from '@rowanmanning/feed-parser';
import { type AtomFeed, type JsonFeed, parseAtomFeed, parseJsonFeed, parseRssFeed, type RssFeed } from 'feedsmith';
import { parseFragment } from 'parse5';

/** A picture that goes with an entry. */
type Enclosure = { url: string | undefined; type: string | undefined; length: number | undefined };

/** What a parser reads of an entry; what it does not know of a format is absent. */
export type ReadEntry = {
  facts: {
    id: string | undefined;
    url?: string | undefined;
    title: string | undefined;
    published: number;
    updated?: number;
    authors?: readonly (string | undefined)[];
    categories?: readonly (string | undefined)[];
  };
  content?: string | undefined;
  enclosures?: readonly Enclosure[];
};

/** What a parser reads of a feed. */
export type ReadFeed = { page: string | undefined; self?: string | undefined; entries: ReadEntry[] };

/** A feed as two parsers read it that know nothing of each other, and nothing of what writes it. */
export function readings(file: string, text: string): ReadFeed[] {
  if (file.endsWith('.json')) return [fromJson(parseJsonFeed(text)), extracted(text)];
  const isRss = /(^|\/)rss(-\d+)?\.xml$/.test(file);
  return [isRss ? fromRss(parseRssFeed(text)) : fromAtom(parseAtomFeed(text)), fromRowan(text, isRss)];
}

function fromRss({ link, atom, items = [] }: RssFeed.Feed<string>): ReadFeed {
  return {
    page: link,
    self: atom?.links?.find(({ rel }) => rel === 'self')?.href,
    entries: items.map((item) => ({
      facts: {
        id: item.guid?.isPermaLink ? item.guid.value : undefined,
        url: item.link,
        title: item.title,
        published: time(item.pubDate),
        updated: time(item.atom?.updated),
        authors: item.dc?.creators ?? [],
        categories: (item.categories ?? []).map(({ name }) => name),
      },
      content: item.content?.encoded,
      enclosures: (item.enclosures ?? []).map(({ url, type, length }) => ({ url, type, length })),
    })),
  };
}

function fromAtom({ links = [], entries = [] }: AtomFeed.Feed<string>): ReadFeed {
  const linkOf = (all: readonly AtomFeed.Link<string>[] = [], wanted: string) =>
    all.filter(({ rel, type }) => rel === wanted && (rel !== 'alternate' || type === 'text/html'));
  return {
    page: linkOf(links, 'alternate')[0]?.href,
    self: linkOf(links, 'self')[0]?.href,
    entries: entries.map((entry) => ({
      facts: {
        id: entry.id,
        url: linkOf(entry.links, 'alternate')[0]?.href,
        title: entry.title?.value,
        published: time(entry.published),
        updated: time(entry.updated),
        authors: (entry.authors ?? []).map(({ name }) => name),
        categories: (entry.categories ?? []).map(({ term }) => term),
      },
      content: entry.content?.value,
      enclosures: linkOf(entry.links, 'enclosure').map(({ href, type, length }) => ({ url: href, type, length })),
    })),
  };
}

function fromJson({ home_page_url, feed_url, items = [] }: JsonFeed.Feed<string>): ReadFeed {
  return {
    page: home_page_url,
    self: feed_url,
    entries: items.map((item) => ({
      facts: {
        id: item.id,
        url: item.url,
        title: item.title,
        published: time(item.date_published),
        updated: time(item.date_modified),
        authors: (item.authors ?? []).map(({ name }) => name),
        categories: item.tags ?? [],
      },
      content: item.content_html,
      enclosures: (item.attachments ?? []).map(({ url, mime_type, size_in_bytes }) => ({
        url,
        type: mime_type,
        length: size_in_bytes,
      })),
    })),
  };
}

function fromRowan(text: string, isRss: boolean): ReadFeed {
  const { url, self, items } = parseFeed(text);
  return {
    page: url ?? undefined,
    self: self ?? undefined,
    entries: items.map((item) => ({
      facts: {
        id: item.id ?? undefined,
        url: item.url ?? undefined,
        title: item.title ?? undefined,
        published: time(item.published),
        // It takes the time of publication in RSS.
        ...(!isRss && { updated: time(item.updated) }),
        authors: item.authors.map(({ name }) => name ?? undefined),
        categories: item.categories.map(({ label }) => label ?? undefined),
      },
      enclosures: item.media.map(({ url, mimeType, length }) => ({
        url,
        type: mimeType ?? undefined,
        length: length ?? undefined,
      })),
    })),
  };
}

function extracted(text: string): ReadFeed {
  const { link, entries = [] } = extractFromJson(JSON.parse(text), { descriptionMaxLen: 0 });
  return {
    page: link,
    entries: entries.map(({ id, link: url, title, published }) => ({
      // It drops the place on a page from an address.
      facts: { id, ...(!id?.includes('#') && { url }), title, published: time(published) },
    })),
  };
}

function time(date: string | Date | null | undefined): number {
  return new Date(date ?? '').valueOf();
}

/** The HTML of an entry, as a reader of it would take it apart. */
export function contentOf({ content = '' }: ReadEntry) {
  return parseFragment(content);
}
