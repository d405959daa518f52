import { routes } from '../routes';
import { absoluteUrl, site } from '../site';
import type { Entry } from './entry';
import type { FeedDocument } from './feed-document';
import { element, htmlElement, type XmlElement, xmlDocument } from './xml';

const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:fh': 'http://purl.org/syndication/history/1.0' };

const plain = { type: 'text' };

/**
 * A document of a feed as Atom.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc4287, https://www.rfc-editor.org/rfc/rfc5005
 */
export function atom(document: FeedDocument): string {
  const { title, description, page, updated, entries, isArchive } = document;
  return xmlDocument(
    element('feed', { ...namespaces, 'xml:lang': site.locale }, [
      element('id', {}, page),
      element('title', plain, title),
      element('subtitle', plain, description),
      element('updated', {}, updated),
      person({ name: site.name, url: absoluteUrl(routes.home) }),
      element('rights', plain, site.name),
      element('icon', {}, absoluteUrl(routes.appleIcon)),
      element('logo', {}, absoluteUrl(routes.card(routes.home))),
      ...links(document),
      ...(isArchive ? [element('fh:archive', {})] : []),
      ...entries.map(entryElement),
    ]),
  );
}

function links({ page, self, type, others, isArchive, current, older, newer }: FeedDocument): XmlElement[] {
  const link = (rel: string, href: string | undefined, of = type) =>
    href === undefined ? [] : [element('link', { rel, type: of, href })];
  return [
    ...link('self', self),
    ...link('alternate', page, 'text/html'),
    ...others.flatMap((other) => link('alternate', other.url, other.type)),
    ...(isArchive ? link('current', current) : []),
    ...link('prev-archive', older),
    ...link('next-archive', newer),
  ];
}

function entryElement({ url, title, summary, content, published, updated, ...entry }: Entry): XmlElement {
  return element('entry', {}, [
    element('id', {}, url),
    element('title', plain, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('published', {}, published),
    element('updated', {}, updated),
    ...entry.authors.map(person),
    ...entry.categories.map((term) => element('category', { term, scheme: entry.categoryScheme })),
    element('summary', plain, summary),
    htmlElement('content', { type: 'html' }, content),
    ...(entry.enclosure === undefined ? [] : [enclosureLink(entry.enclosure)]),
  ]);
}

function person({ name, url }: Entry['authors'][number]): XmlElement {
  return element('author', {}, [element('name', {}, name), element('uri', {}, url)]);
}

function enclosureLink({ url, type, length }: NonNullable<Entry['enclosure']>): XmlElement {
  return element('link', { rel: 'enclosure', type, length, href: url });
}
