import { routes } from '../routes';
import { isCurrent } from './members';

/** What some entries of a directory have in common, such as an area, a tier or a country. */
export type FacetValue<Entry> = {
  /** The value, as the first of its entries spells it: `Edge`, `gold`, `SE`. */
  value: string;
  /** The last part of its address. */
  slug: string;
  /** The address of the page that lists its entries. */
  address: string;
  /** Its entries, each once, in the order in which they came. */
  entries: readonly Entry[];
  count: number;
};

/** What projects can be listed by. */
export const projectFacets = ['status', 'area', 'tag'] as const;
export type ProjectFacet = (typeof projectFacets)[number];
export type FacetedProject = { status: string; area: string; tags: readonly string[] };

/** What members can be listed by. */
export const memberFacets = ['tier', 'country', 'kind'] as const;
export type MemberFacet = (typeof memberFacets)[number];
export type FacetedMember = {
  kind: string;
  country?: string | undefined;
  memberships: readonly { tier: string; since: string; until?: string | undefined }[];
};

/** What posts can be listed by besides category, author and year, which `topics.ts` gathers. */
export const postFacets = ['project', 'member'] as const;
export type PostFacet = (typeof postFacets)[number];
export type FacetedPost = { mentions: { projects: readonly string[]; members: readonly string[] } };

/** The values that projects have of a facet, those with most projects first. */
export function projectsBy<Project extends FacetedProject>(
  projects: readonly Project[],
  facet: ProjectFacet,
): FacetValue<Project>[] {
  const valuesOf = ({ status, area, tags }: Project) => ({ status: [status], area: [area], tag: tags })[facet];
  const addresses = { status: routes.projectsOfStatus, area: routes.projectsInArea, tag: routes.projectsWithTag };
  return gathered(projects, valuesOf, addresses[facet]);
}

/**
 * The values that members have of a facet, those with most members first.
 *
 * @param day who is no member on this day (`2022-02-16`) counts nowhere; who stands in two tiers then, in both
 */
export function membersBy<Member extends FacetedMember>(
  members: readonly Member[],
  facet: MemberFacet,
  day: string,
): FacetValue<Member>[] {
  const tiersOf = ({ memberships }: Member) =>
    memberships.filter((membership) => isCurrent(membership, day)).map(({ tier }) => tier);
  const valuesOf = (member: Member) =>
    ({ tier: tiersOf(member), kind: [member.kind], country: member.country === undefined ? [] : [member.country] })[
      facet
    ];
  const addresses = { tier: routes.membersOfTier, country: routes.membersInCountry, kind: routes.membersOfKind };
  return gathered(
    members.filter((member) => tiersOf(member).length > 0),
    valuesOf,
    addresses[facet],
  );
}

/** The projects, or the members, that posts are about, by slug; those with most posts first. */
export function postsBy<Post extends FacetedPost>(posts: readonly Post[], facet: PostFacet): FacetValue<Post>[] {
  const valuesOf = ({ mentions: { projects, members } }: Post) => ({ project: projects, member: members })[facet];
  const addresses = { project: routes.postsAboutProject, member: routes.postsAboutMember };
  return gathered(posts, valuesOf, addresses[facet]);
}

/** The first of some values, `limit` at most, and the one whose page is at `current`, wherever it stands. */
export function leadingValues<Value extends { address: string }>(
  values: readonly Value[],
  limit: number,
  current: string,
): Value[] {
  return values.filter(({ address }, index) => index < limit || address === current);
}

/** Whether a search engine may list the page of so many entries: one with a single entry says nothing that its entry does not. */
export function isWorthListing(count: number): boolean {
  return count > 1;
}

/** One walk over the entries: there may be thousands. A value without letter or digit has no address, and is left out. */
function gathered<Entry>(
  entries: readonly Entry[],
  valuesOf: (entry: Entry) => readonly string[],
  addressOf: (value: string) => string,
): FacetValue<Entry>[] {
  const groups = new Map<string, { value: string; entries: Entry[] }>();
  for (const entry of entries) {
    for (const value of valuesOf(entry)) {
      const address = addressOf(value);
      const group = groups.get(address) ?? { value, entries: [] };
      groups.set(address, group);
      // Two spellings of one value in one entry are one value.
      if (group.entries.at(-1) !== entry) group.entries.push(entry);
    }
  }
  return [...groups]
    .map(([address, group]) => ({ ...group, address, slug: lastPart(address), count: group.entries.length }))
    .filter(({ slug }) => slug !== '')
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}
