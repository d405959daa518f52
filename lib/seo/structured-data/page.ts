import { BreadcrumbJsonLd, CarouselJsonLd } from 'next-seo';
import { t } from '../../language';
import { routes } from '../../routes';
import { absoluteUrl, site } from '../../site';
import type { Crumb } from '../../trails';
import { type Entity, entity, entityId } from './graph';
import { siteEntities, website } from './site';

type PageKind = 'WebPage' | 'CollectionPage' | 'ProfilePage';

type Page = {
  /** The page’s address on this site. */
  address: string;
  title: string;
  /** What sort of page it is; a page that is about something else than itself is a `WebPage`. */
  kind?: PageKind;
  /** The pages above it, the outermost first; the home page is left out. */
  above?: readonly Crumb[];
  /** The entity that the page is about, which the graph describes too. */
  about?: Entity | undefined;
  /** When it last changed: a day or moment in ISO 8601. */
  modified?: string | undefined;
};

/** A page below the home page: the site it belongs to, the way to it, and what it is about. */
export function pageEntities({ address, title, kind = 'WebPage', above = [], about, modified }: Page): Entity[] {
  const url = absoluteUrl(address);
  const page: Entity = {
    '@type': kind,
    '@id': url,
    url,
    name: title,
    inLanguage: site.locale,
    isPartOf: website,
    breadcrumb: { '@id': entityId(url, 'breadcrumb') },
    ...(modified !== undefined && { dateModified: modified }),
    ...(about !== undefined && { mainEntity: { '@id': about['@id'] } }),
  };
  return [...siteEntities(), page, trail(url, [...above, { label: title, address }]), ...(about ? [about] : [])];
}

/** A page that lists other pages. */
export function listEntities(page: Omit<Page, 'about' | 'kind'>, addresses: readonly string[]): Entity[] {
  const urls = addresses.map(absoluteUrl);
  const about = entity(CarouselJsonLd({ urls }), entityId(absoluteUrl(page.address), 'list'), {
    numberOfItems: urls.length,
  });
  return pageEntities({ ...page, kind: 'CollectionPage', about });
}

/** The way from the home page to a page, this one included. */
function trail(url: string, crumbs: readonly Crumb[]): Entity {
  const home = { label: t('layout.homePage'), address: routes.home };
  const items = [home, ...crumbs].map(({ label, address }) => ({ name: label, item: absoluteUrl(address) }));
  return entity(BreadcrumbJsonLd({ items }), entityId(url, 'breadcrumb'));
}
