import { inOrder } from './content/projects';
import { events, pages, people, projects } from './content/source';
import type { FacetLink } from './facet-lists';
import { t } from './language';
import { memberLists } from './member-lists';
import { categories, years } from './post-lists';
import { projectLists } from './project-lists';
import { routes } from './routes';
import { site } from './site';

export type SiteMapLink = { label: string; href: string };
/** A part of the site: a list, and the ways into it. */
export type SiteMapSection = { title: string; href?: string; links: readonly SiteMapLink[] };

/** So many entries of a directory with a list of its own, and so many countries, stand in the site map. */
const leading = 12;

/** The whole site by sections: each directory with its lists and first entries, the pages, and what the foot of every page leads to besides. */
export function siteMap(): SiteMapSection[] {
  const sections: SiteMapSection[] = [
    { title: t('blog.title'), href: routes.blog, links: newsLinks() },
    { title: t('projects.title'), href: routes.projects, links: projectLinks() },
    { title: t('members.title'), href: routes.members, links: memberLinks() },
    { title: t('searchType.person'), links: people.map(({ name }) => ({ label: name, href: routes.author(name) })) },
    { title: t('events.title'), href: routes.events, links: eventLinks() },
    { title: t('searchType.page'), links: pages.map(({ title, address }) => ({ label: title, href: address })) },
  ];
  const others: SiteMapSection = { title: t('search.others'), links: othersThan(sections) };
  return [...sections, others].filter(({ href, links }) => href !== undefined || links.length > 0);
}

function newsLinks(): SiteMapLink[] {
  return [
    ...categories.map(({ name }) => ({ label: t('blog.categoryTitle', { name }), href: routes.category(name) })),
    ...years.map(({ name }) => ({ label: t('blog.yearTitle', { year: name }), href: routes.year(name) })),
  ];
}

function projectLinks(): SiteMapLink[] {
  const entries = inOrder(projects).slice(0, leading);
  return [
    ...entries.map(({ name, slug }) => ({ label: name, href: routes.project(slug) })),
    ...[...projectLists.status, ...projectLists.area].map(toLink),
    { label: t('compare.title'), href: routes.compare },
  ];
}

function memberLinks(): SiteMapLink[] {
  return [
    ...[...memberLists.tier, ...memberLists.kind, ...memberLists.country.slice(0, leading)].map(toLink),
    { label: t('members.tableTitle'), href: routes.memberTable },
    { label: t('history.changesTitle'), href: routes.memberChanges },
    { label: t('history.statisticsTitle'), href: routes.memberStatistics },
  ];
}

function eventLinks(): SiteMapLink[] {
  const newest = events.toSorted((a, b) => b.start.localeCompare(a.start, 'en')).slice(0, leading);
  return newest.map(({ name, slug }) => ({ label: name, href: routes.event(slug) }));
}

function toLink({ label, address }: FacetLink): SiteMapLink {
  return { label, href: address };
}

/** The links of the foot of every page that stand in no section. */
function othersThan(sections: readonly SiteMapSection[]): SiteMapLink[] {
  const known = new Set(sections.flatMap(({ href, links }) => [href, ...links.map((link) => link.href)]));
  return site.footer.flatMap(({ links }) => links).filter(({ href }) => href !== routes.search && !known.has(href));
}
