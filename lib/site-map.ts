import { inOrder } from './content/projects';
import { events, pages, people, projects } from './content/source';
import { t } from './language';
import { categories, years } from './post-lists';
import { routes } from './routes';
import { site } from './site';

export type SiteMapLink = { label: string; href: string };
/** A part of the site: a list, and the ways into it. */
export type SiteMapSection = { title: string; href?: string; links: readonly SiteMapLink[] };

/** So many entries of a directory with a list of its own stand in the site map. */
const leading = 12;

/** The whole site by sections: each directory with its lists and first entries, the pages, and what the foot of every page leads to besides. */
export function siteMap(): SiteMapSection[] {
  const directories: SiteMapSection[] = [
    {
      title: t('blog.title'),
      href: routes.blog,
      links: [
        ...categories.map(({ name }) => ({ label: t('blog.categoryTitle', { name }), href: routes.category(name) })),
        ...years.map(({ name }) => ({ label: t('blog.yearTitle', { year: name }), href: routes.year(name) })),
      ],
    },
    {
      title: t('projects.title'),
      href: routes.projects,
      links: inOrder(projects).map(({ name, slug }) => ({ label: name, href: routes.project(slug) })),
    },
    { title: t('members.title'), href: routes.members, links: [] },
    { title: t('searchType.person'), links: people.map(({ name }) => ({ label: name, href: routes.author(name) })) },
    {
      title: t('events.title'),
      href: routes.events,
      links: events
        .toSorted((a, b) => b.start.localeCompare(a.start, 'en'))
        .map(({ name, slug }) => ({ label: name, href: routes.event(slug) })),
    },
    { title: t('searchType.page'), links: pages.map(({ title, address }) => ({ label: title, href: address })) },
  ];
  const sections = directories.map((section) => ({
    ...section,
    links: section.href === undefined ? section.links : section.links.slice(0, leading),
  }));
  const others: SiteMapSection = { title: t('search.others'), links: othersThan(sections) };
  return [...sections, others].filter(({ href, links }) => href !== undefined || links.length > 0);
}

/** The links of the foot of every page that stand in no section. */
function othersThan(sections: readonly SiteMapSection[]): SiteMapLink[] {
  const known = new Set(sections.flatMap(({ href, links }) => [href, ...links.map((link) => link.href)]));
  return site.footer.flatMap(({ links }) => links).filter(({ href }) => href !== routes.search && !known.has(href));
}
