import { basename } from 'node:path';
import kebabCase from 'lodash/kebabCase.js';
import memoize from 'lodash/memoize.js';
import trimEnd from 'lodash/trimEnd.js';

/**
 * Every internal address is built here. Addresses are paths as people read them (not percent-encoded),
 * start with a slash and end without one.
 */
export const routes = {
  home: '/',
  blog: '/blog',
  projects: '/projects',
  members: '/members',
  events: '/events',
  search: '/search',
  /** The module that searches; the files of its index lie beside it. */
  searchIndex: '/pagefind/pagefind.js',
  /** What the search knows of spelling. */
  searchWords: '/pagefind/words.json',
  notFound: '/404',
  styleguide: '/styleguide',
  data: '/data',
  /** Projects side by side. */
  compare: '/projects/compare',
  /** Some projects side by side, by their file names. */
  compareWith: (slugs: readonly string[]) => `/projects/compare?with=${slugs.join(',')}`,
  /** All members as a table. */
  memberTable: '/members/table',
  /** Who joined, left, moved or took another name, and when. */
  memberChanges: '/members/changes',
  /** How many members there are and were, by tier, country and kind. */
  memberStatistics: '/members/statistics',
  icon: '/icon.svg',
  favicon: '/favicon.ico',
  appleIcon: '/apple-touch-icon.png',
  mark: '/mark.svg',
  wordmark: '/wordmark.svg',
  manifest: '/site.webmanifest',
  themeWorker: '/theme-worker.js',
  calendar: '/events.ics',
  projectsJson: '/projects.json',
  projectsCsv: '/projects.csv',
  membersJson: '/members.json',
  membersCsv: '/members.csv',
  postsJson: '/posts.json',
  llms: '/llms.txt',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  /** Says when the site has to be built again. */
  nextBuild: '/next-build.txt',
  /** Whom to tell of a security problem (RFC 9116). */
  securityText: '/.well-known/security.txt',
  category: (label: string) => `/blog/category/${nameSlug(label)}`,
  author: (name: string) => `/blog/author/${nameSlug(name)}`,
  year: (year: string) => `/blog/year/${year}`,
  /** The posts about a project, and those about a member. */
  postsAboutProject: (slug: string) => `/blog/project/${slug}`,
  postsAboutMember: (slug: string) => `/blog/member/${slug}`,
  project: (slug: string) => `/projects/${slug}`,
  projectsOfStatus: (status: string) => `/projects/status/${status}`,
  projectsInArea: (area: string) => `/projects/area/${nameSlug(area)}`,
  projectsWithTag: (tag: string) => `/projects/tag/${nameSlug(tag)}`,
  membersOfTier: (tier: string) => `/members/tier/${tier}`,
  /** `country` is its two letters, ISO 3166-1. */
  membersInCountry: (country: string) => `/members/country/${country.toLowerCase()}`,
  membersOfKind: (kind: string) => `/members/kind/${kind}`,
  /** Who the members were at the end of a month: `2021-06`. */
  membersAt: (month: string) => `/members/at/${month}`,
  member: (slug: string) => `/members/${slug}`,
  event: (slug: string) => `/events/${slug}`,
  eventCalendar: (slug: string) => `/events/${slug}/event.ics`,
  /** The share card of the page at an address. */
  card: (address: string) => (address === '/' ? '/card.png' : `/cards${address}.png`),
  /** The Markdown twin of the page at an address. */
  twin: (address: string) => `${address}.md`,
  /**
   * A feed of the posts that the page at `list` shows: that of `/blog` at the root, all others below their page.
   * `archive` is the number of an archive document (RFC 5005, 4), 1 for the oldest posts. Those of `/blog` have
   * a folder: at the root, a route for any number of them would take the addresses of pages.
   */
  feed: (list: string, format: FeedFormat, archive?: number) => {
    const folder = archive === undefined ? '' : '/feeds';
    return `${list === '/blog' ? folder : list}/${feedFile(format, archive)}`;
  },
  /** The JSON Schema of a data file; a version never changes its meaning. */
  dataSchema: (name: 'projects' | 'members' | 'posts', version: number) => `/schemas/${name}-${version}.json`,
  /** What the projects or members of the list at an address are, as data. */
  listData: (list: string, name: 'projects' | 'members', ending: 'json' | 'csv') => `${list}/${name}.${ending}`,
  /** What the filter of a directory knows of its entries. */
  filterIndex: (directory: 'projects' | 'members' | 'posts') => `/filters/${directory}.json`,
  /** A part of the sitemap, where one file cannot hold all of it. */
  sitemapPart: (number: number) => `/sitemaps/${number}.xml`,
  island: (name: string) => `/islands/${name}.js`,
  /** A picture that stands in the text itself, by its content. */
  inlinePicture: (hash: string, ending: string) => `/media/inline/${hash}.${ending}`,
  /** A picture in one width and format, by its content. */
  sizedPicture: (name: string, hash: string, width: number, ending: string) =>
    `/media/sized/${name}-${hash}-${width}.${ending}`,
  appIcon: (file: string) => `/icons/${file}`,
} as const;

/** The formats that a feed comes in. */
export const feedFormats = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

const feedNames: Readonly<Record<FeedFormat, { name: string; ending: string }>> = {
  rss: { name: 'rss', ending: 'xml' },
  atom: { name: 'atom', ending: 'xml' },
  json: { name: 'feed', ending: 'json' },
};

/** The file name of a feed, or of the archive document with this number: `rss.xml`, `atom-2.xml`, `feed.json`. */
export function feedFile(format: FeedFormat, archive?: number): string {
  const { name, ending } = feedNames[format];
  return `${name}${archive === undefined ? '' : `-${archive}`}.${ending}`;
}

/** The feeds of all news, which stand at the root among pages. */
export const newsFeeds: readonly string[] = feedFormats.map((format) => routes.feed(routes.blog, format));

/** The part of an address that stands for a category or an author: lodash's `kebabCase`, remembered, since every page asks for the same names. */
export const nameSlug: (name: string) => string = memoize(kebabCase);

/** Page `number` (1 is the first) of the list at `address`. */
export function listAddress(address: string, number: number): string {
  return number === 1 ? address : `${address}/page/${number}`;
}

/**
 * A post's address: the path of `seo.url` to the letter, else `/blog/` and its file name.
 * A slash at the end is dropped: it is the same address, and addresses here end without one.
 */
export function postAddress({ file, seo }: { file: string; seo: { url?: string | undefined } }): string {
  return seo.url === undefined ? `/blog/${basename(file, '.md')}` : pathOf(seo.url);
}

/** A page's address: its `address`, else its path below `pages/`; `index.md` stands for its folder. */
export function pageAddress({ file, address }: { file: string; address?: string | undefined }): string {
  const path = file.replace(/^pages\//, '').replace(/(^|\/)index\.md$|\.md$/, '');
  return withoutEndSlash(address ?? `/${path}`);
}

/** The addresses that the portal itself answers at, lists without their further pages. */
export const ownAddresses: readonly string[] = [
  ...Object.values(routes).filter((route) => typeof route === 'string'),
  ...newsFeeds,
  routes.card(routes.home),
];

/** Whether the portal keeps what lies below this address for itself: lists, media, built files. */
export function isReserved(address: string): boolean {
  return /^\/(\.well-known|islands|icons|media|cards|feeds|filters|schemas|sitemaps|twins|pagefind|projects|members|events|robots|llms|blog\/(page|category|author|year|project|member))(\/|$)/.test(
    address,
  );
}

/** An address as it stands in a link: percent-encoded where a URL has to be. Links to other sites stay as they are. */
export function href(address: string): string {
  if (!address.startsWith('/')) return address;
  const { pathname, search, hash } = new URL(address, 'http://host');
  return pathname + search + hash;
}

/** Stands for “no entry” where Next.js insists on one; `publish/` removes the page that it makes. */
export const noEntry = '_none';

/**
 * The parameters of a route’s pages. Next.js refuses to export a route without a page, and a
 * foundation may have no event or no second page of news yet: such a route gets one that is removed.
 */
export function staticParams<T extends Record<string, string | string[]>>(params: readonly T[], placeholder: T): T[] {
  return params.length > 0 ? [...params] : [placeholder];
}

/** A percent-encoded path as people read it. One that is badly encoded stays as it is; the checks refuse its `%`. */
export function decodeAddress(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The segments of an address as route parameters. */
export function addressSegments(address: string): string[] {
  return address.split('/').slice(1);
}

/** A route parameter as people read it; Next.js hands it over percent-encoded. */
export function decodeSegment(segment: string): string {
  return decodeURIComponent(segment);
}

/** The address of route parameters, which Next.js hands over percent-encoded. */
export function addressOfSegments(segments: readonly string[]): string {
  return `/${segments.map(decodeSegment).join('/')}`;
}

function pathOf(url: string): string {
  const path = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  return withoutEndSlash(decodeAddress(path) || '/');
}

/** A path without slashes at its end; the home page keeps its own. Takes time in proportion to its length. */
export function withoutEndSlash(path: string): string {
  return trimEnd(path, '/') || '/';
}
