import { routes } from '../routes';
import { absoluteUrl, site } from '../site';
import type { Entry } from './entry';
import { escapeHtml } from './escape-html';
import type { FeedDocument } from './feed-document';
import { element, htmlElement, type XmlElement, xmlDocument } from './xml';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
};

/** Readers show the picture of a feed so wide and high at most, in pixels; the file may be larger. */
const largestPicture = 144;

/**
 * A document of a feed as RSS 2.0. What RSS has no element for is Atom’s: the links, and when an entry last
 * changed.
 *
 * Source: https://www.rssboard.org/rss-specification, https://www.rssboard.org/rss-profile
 */
export function rss(document: FeedDocument): string {
  const { title, description, page, updated, entries, isArchive } = document;
  return xmlDocument(
    element('rss', { version: '2.0', ...namespaces }, [
      element('channel', {}, [
        element('title', {}, title),
        element('link', {}, page),
        element('description', {}, escapeHtml(description)),
        element('language', {}, site.locale),
        element('copyright', {}, site.name),
        element('lastBuildDate', {}, rfc822(updated)),
        picture(document),
        ...links(document),
        ...(isArchive ? [element('fh:archive', {})] : []),
        ...entries.map(item),
      ]),
    ]),
  );
}

function picture({ title, page }: FeedDocument): XmlElement {
  return element('image', {}, [
    element('url', {}, absoluteUrl(routes.appleIcon)),
    element('title', {}, title),
    element('link', {}, page),
    element('width', {}, `${largestPicture}`),
    element('height', {}, `${largestPicture}`),
  ]);
}

function links({ self, type, others, isArchive, current, older, newer }: FeedDocument): XmlElement[] {
  const link = (rel: string, href: string | undefined, of = type) =>
    href === undefined ? [] : [element('atom:link', { rel, type: of, href })];
  return [
    ...link('self', self),
    ...others.flatMap((other) => link('alternate', other.url, other.type)),
    ...(isArchive ? link('current', current) : []),
    ...link('prev-archive', older),
    ...link('next-archive', newer),
  ];
}

function item({ url, title, summary, content, published, updated, ...entry }: Entry): XmlElement {
  return element('item', {}, [
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: 'true' }, url),
    element('pubDate', {}, rfc822(published)),
    element('atom:updated', {}, updated),
    // The names alone: readers that know no `atom:author` show its address as a part of the name.
    ...entry.authors.map(({ name }) => element('dc:creator', {}, name)),
    ...entry.categories.map((category) => element('category', { domain: entry.categoryScheme }, category)),
    // Readers take a description for HTML.
    element('description', {}, escapeHtml(summary)),
    htmlElement('content:encoded', {}, content),
    ...(entry.enclosure === undefined ? [] : [element('enclosure', { ...entry.enclosure })]),
  ]);
}

/** `Mon, 19 Oct 2020 13:30:00 GMT`, of an ISO 8601 instant. */
function rfc822(iso: string): string {
  return new Date(iso).toUTCString();
}
