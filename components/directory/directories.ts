import type { Directory } from '@/lib/filter/filter-index';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';

/** What the filter of a directory offers, and the words for it. */
export type Offer = {
  /** Names the form for screen readers. */
  label: string;
  /** What is looked for in texts, where there is something to look for. */
  text?: string;
  /** Each facet’s name in queries and in the index, its label, and what the addresses of its pages begin with. */
  facets: readonly { name: string; label: string; page: string }[];
  /** The first is the order of the directory itself; one that begins with a hyphen goes downwards. */
  sorts: readonly { name: string; label: string }[];
  /** How many entries there are, and how many of them are found. */
  whole: (count: number) => string;
  found: (number: string, count: number) => string;
  /** Says that there is none. */
  nothing: string;
};

const byName = { name: 'name', label: t('filter.byName') };
const bySince = { name: 'since', label: t('filter.bySince') };
const byLatest = { name: '-since', label: t('filter.byLatest') };

const members = {
  label: t('filter.members'),
  text: t('filter.memberName'),
  facets: [
    { name: 'tier', label: t('filter.tier'), page: routes.membersOfTier('') },
    { name: 'country', label: t('filter.country'), page: routes.membersInCountry('') },
    { name: 'kind', label: t('filter.kind'), page: routes.membersOfKind('') },
  ],
  whole: (count) => t('members.count', { count }),
  found: (number, count) => t('filter.membersFound', { number, count }),
  nothing: t('filter.noMember'),
} satisfies Omit<Offer, 'sorts'>;

const byTier = { name: 'tier', label: t('filter.byTier') };

/** Each column of the table, upwards and downwards. */
const tableSorts = [
  byName,
  byTier,
  { name: 'country', label: t('filter.country') },
  { name: 'kind', label: t('filter.kind') },
]
  .flatMap(({ name, label }) => [
    { name, label },
    { name: `-${name}`, label: t('filter.downwards', { name: label }) },
  ])
  .concat(bySince, byLatest);

/** The filter of each directory; the table of the members is sorted by name. */
export const offers: Readonly<Record<Directory | 'memberTable', Offer>> = {
  projects: {
    label: t('filter.projects'),
    facets: [
      { name: 'status', label: t('filter.status'), page: routes.projectsOfStatus('') },
      { name: 'area', label: t('filter.area'), page: routes.projectsInArea('') },
      { name: 'tag', label: t('filter.tag'), page: routes.projectsWithTag('') },
    ],
    sorts: [{ name: 'order', label: t('filter.byOrder') }, byName, bySince, byLatest],
    whole: (count) => t('cards.projects', { count }),
    found: (number, count) => t('filter.projectsFound', { number, count }),
    nothing: t('filter.noProject'),
  },
  members: { ...members, sorts: [byTier, byName, bySince, byLatest] },
  memberTable: { ...members, sorts: tableSorts },
  posts: {
    label: t('filter.posts'),
    text: t('filter.postTitle'),
    facets: [
      { name: 'category', label: t('filter.category'), page: routes.category('') },
      { name: 'author', label: t('filter.author'), page: routes.author('') },
      { name: 'project', label: t('filter.project'), page: routes.postsAboutProject('') },
      { name: 'member', label: t('filter.member'), page: routes.postsAboutMember('') },
      { name: 'year', label: t('filter.year'), page: routes.year('') },
    ],
    sorts: [
      { name: 'newest', label: t('filter.newest') },
      { name: 'oldest', label: t('filter.oldest') },
    ],
    whole: (count) => t('cards.posts', { count }),
    found: (number, count) => t('filter.postsFound', { number, count }),
    nothing: t('filter.noPost'),
  },
};
