import { addressSegments, type FeedFormat, feedFile } from '../routes';
import { atom } from './atom';
import { type FeedPart, feedParts } from './feed-addresses';
import { type FeedDocument, feedDocument } from './feed-document';
import { feedTypes } from './feed-links';
import { feedListAt, feedLists } from './feed-lists';
import { jsonFeed } from './json-feed';
import { rss } from './rss';

const writers: Readonly<Record<FeedFormat, (document: FeedDocument) => string>> = { rss, atom, json: jsonFeed };

/** The last segments of the pages in a folder that have feeds, each with the file names of all documents of its feeds. */
export function feedParams(folder: string): { list: string; feed: string }[] {
  return feedLists.flatMap(({ address, entries }) => {
    const segments = addressSegments(address);
    const list = segments.pop() ?? '';
    return `/${segments.join('/')}` === folder ? feedFiles(entries.length).map((feed) => ({ list, feed })) : [];
  });
}

/** The file names of the documents of the archive of all news. */
export function archiveFiles(list: string): string[] {
  const parts = feedParts(feedListAt(list)?.entries.length ?? 0);
  return parts.filter(({ archive }) => archive !== undefined).map(fileOf);
}

/** The document with this file name of the feeds of the list that the page at an address shows; 404 where there is none. */
export async function feedResponse(list: string, file: string): Promise<Response> {
  const found = feedListAt(list);
  const part = feedParts(found?.entries.length ?? 0).find((one) => fileOf(one) === file);
  if (found === undefined || part === undefined) return new Response(null, { status: 404 });
  const text = writers[part.format](await feedDocument(found, part));
  return new Response(text, { headers: { 'content-type': `${feedTypes[part.format]}; charset=utf-8` } });
}

function feedFiles(total: number): string[] {
  return feedParts(total).map(fileOf);
}

function fileOf({ format, archive }: FeedPart): string {
  return feedFile(format, archive);
}
