import { OrganizationJsonLd } from 'next-seo';
import { nameSlug, routes } from '../../routes';
import { absoluteUrl, site } from '../../site';
import { type Entity, entity, entityId, type Reference } from './graph';

const home = absoluteUrl(routes.home);

/** The foundation, for other entities to refer to. */
export const foundation: Reference = { '@id': entityId(home, 'organization') };
/** The website, for its pages to refer to. */
export const website: Reference = { '@id': entityId(home, 'website') };

/** Whether an author or employer is the foundation itself, by either of its names. */
export function isFoundation(name: string): boolean {
  return [site.name, site.shortName].some((own) => nameSlug(own) === nameSlug(name));
}

const logo = { url: absoluteUrl(routes.appIcon('icon-512.png')), width: 512, height: 512 };

/** The foundation and its website, as every page names them. */
export function siteEntities(): Entity[] {
  const { name, shortName } = site;
  return [
    entity(OrganizationJsonLd({ name, url: home, logo }), foundation['@id'], {
      ...(shortName !== name && { alternateName: shortName }),
    }),
    { '@type': 'WebSite', ...website, url: home, name, inLanguage: site.locale, publisher: foundation },
  ];
}

/** The foundation and its website, as the home page introduces them: what they are, and how to search. */
export function homeEntities(): Entity[] {
  const { description, twitter } = site;
  const [organization, webSite] = siteEntities();
  return [
    { ...organization, description, sameAs: [`https://x.com/${twitter.slice(1)}`] },
    { ...webSite, description, potentialAction: searchAction() },
  ];
}

/** How another program searches the site: by an address with the words in it. */
function searchAction(): Entity {
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(routes.search)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
}
