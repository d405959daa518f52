import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { routes } from '../routes';
import { absoluteUrl } from '../site';
import type { SitemapEntry } from './sitemap-entries';

/**
 * So many pages a file may name.
 *
 * Source: https://www.sitemaps.org/protocol.html
 */
export const mostEntries = 50_000;

/** How many files the entries fill besides the one that names those files; none where one file holds them all. */
export function sitemapPartCount(entries: readonly SitemapEntry[], most = mostEntries): number {
  return entries.length <= most ? 0 : Math.ceil(entries.length / most);
}

/** What `/sitemap.xml` says: the pages themselves, or, where they are too many, the files that name them. */
export async function sitemapXml(entries: readonly SitemapEntry[], most = mostEntries): Promise<string> {
  const count = sitemapPartCount(entries, most);
  if (count === 0) return pagesXml(entries);
  const parts = Array.from({ length: count }, (_, index) => {
    const lastmod = newestIn(part(entries, index + 1, most));
    return { url: absoluteUrl(routes.sitemapPart(index + 1)), ...(lastmod !== undefined && { lastmod }) };
  });
  return written(parts, new SitemapIndexStream());
}

/** One of the files that `/sitemap.xml` names, 1 the first. */
export function sitemapPartXml(entries: readonly SitemapEntry[], number: number, most = mostEntries): Promise<string> {
  return pagesXml(part(entries, number, most));
}

function part(entries: readonly SitemapEntry[], number: number, most: number): readonly SitemapEntry[] {
  return entries.slice((number - 1) * most, number * most);
}

function pagesXml(entries: readonly SitemapEntry[]): Promise<string> {
  const pages = entries.map(({ address, changed, pictures = [] }) => ({
    url: absoluteUrl(address),
    ...(changed !== undefined && { lastmod: changed }),
    img: pictures.map((picture) => ({ url: absoluteUrl(picture) })),
  }));
  return written(pages, new SitemapStream({ xmlns: { image: true, news: false, video: false, xhtml: false } }));
}

async function written(items: readonly object[], stream: SitemapStream | SitemapIndexStream): Promise<string> {
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString('utf8');
}

function newestIn(entries: readonly SitemapEntry[]): string | undefined {
  return entries
    .flatMap(({ changed }) => changed ?? [])
    .sort()
    .at(-1);
}
