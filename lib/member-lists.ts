import { type FacetValue, type MemberFacet, memberFacets, membersBy } from './content/facets';
import { membersPerPage, rowsPerPage, type TierPart, tierPage } from './content/member-pages';
import { memberCount, membersAt } from './content/members';
import { type ListPage, laterPages } from './content/pagination';
import { type Member, members, type Site } from './content/source';
import { type FacetGroup, type FacetList, facetList } from './facet-lists';
import { format, t } from './language';
import { routes } from './routes';
import { site } from './site';
import { trails } from './trails';

const day = site.membersAsOf;
const count = memberCount(members, day);
/** All of it as data, where there is anything. */
const data = count === 0 ? {} : { files: { json: routes.membersJson, csv: routes.membersCsv } };

/** Who stands in which tier on the day up to which the members are known. */
export const currentTiers = membersAt(members, site.tiers, day);

/** The directory of all members. */
export const memberDirectory = {
  address: routes.members,
  title: t('members.title'),
  wholeTitle: t('members.title'),
  description: t('members.description', { site: site.name, count, date: format.day(day) }),
  above: [],
  ...data,
} as const;

/** The members on that day, by name. */
export const currentMembers: readonly Member[] = members
  .filter((member) => membersAt([member], site.tiers, day).length > 0)
  .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.slug.localeCompare(b.slug, 'en'));

const pageSize = membersPerPage(currentMembers);

/** A page of that directory, tier by tier; undefined where it does not reach that far. */
export function membersPage(number: number): ListPage<TierPart<Member>> | undefined {
  return tierPage(currentTiers, number, pageSize);
}

/** The numbers, as in an address, of its pages after the first. */
export function furtherMemberPages(): string[] {
  return laterPages(membersPage(1)?.total ?? 0, pageSize).map(String);
}

/** All of them as a table. */
export const memberTable = {
  address: routes.memberTable,
  title: t('members.tableTitle'),
  wholeTitle: t('members.tableTitle'),
  description: t('members.tableDescription', { site: site.name, count, date: format.day(day) }),
  above: trails.member,
  entries: currentMembers,
  pageSize: rowsPerPage(currentMembers),
  ...data,
} as const;

const titles: Readonly<Record<MemberFacet, string>> = {
  tier: t('facets.membersByTier'),
  country: t('facets.membersByCountry'),
  kind: t('facets.membersByKind'),
};

/** The lists of the members that have something in common, by facet: tiers in their order, others from most members down. */
export const memberLists: Readonly<Record<MemberFacet, readonly FacetList<Member>[]>> = {
  tier: listsBy('tier').sort((a, b) => placeOf(a.slug) - placeOf(b.slug)),
  country: listsBy('country').sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en')),
  kind: listsBy('kind'),
};

const all = { label: t('facets.allCountries'), address: routes.memberStatistics };

/** The ways to these lists. */
export const memberGroups: readonly FacetGroup[] = memberFacets.map((facet) => ({
  title: titles[facet],
  links: memberLists[facet],
  ...(facet === 'country' && { all }),
}));

/** The list of the members that have a value, by the last part of its address; undefined where no member has it. */
export function memberList(facet: MemberFacet, slug: string): FacetList<Member> | undefined {
  return memberLists[facet].find((list) => list.slug === slug);
}

/** The lists of a facet that a member stands in: none for one that has left, several tiers where it stands in them. */
export function memberListsOf({ slug }: Pick<Member, 'slug'>, facet: MemberFacet): FacetList<Member>[] {
  return listsByMember[facet].get(slug) ?? [];
}

/** Every member’s page asks: they are gone through once. */
const listsByMember: Readonly<Record<MemberFacet, ReadonlyMap<string, FacetList<Member>[]>>> = {
  tier: byMember(memberLists.tier),
  country: byMember(memberLists.country),
  kind: byMember(memberLists.kind),
};

function byMember(lists: readonly FacetList<Member>[]): Map<string, FacetList<Member>[]> {
  const known = new Map<string, FacetList<Member>[]>();
  for (const list of lists) {
    for (const { slug } of list.entries) known.set(slug, [...(known.get(slug) ?? []), list]);
  }
  return known;
}

function listsBy(facet: MemberFacet): FacetList<Member>[] {
  return membersBy(currentMembers, facet, day).map((value) => {
    const label = labelOf(facet, value);
    const facts = { value: label, site: site.name, count: value.count, date: format.day(day) };
    return facetList(value, 'members', {
      facet,
      label,
      pageSize,
      kicker: titles[facet],
      wholeTitle: t('facets.title', { by: titles[facet], value: label }),
      description: {
        tier: t('facets.tierDescription', facts),
        country: t('facets.countryDescription', facts),
        kind: t('facets.kindDescription', facts),
      }[facet],
      above: trails.member,
    });
  });
}

function labelOf(facet: MemberFacet, { value }: FacetValue<Member>): string {
  if (facet === 'country') return format.country(value);
  // The schema knows no other kind than those that have a word.
  if (facet === 'kind') return t(`memberKind.${value as Member['kind']}`);
  return tierOf(value)?.name ?? value;
}

function placeOf(tier: string): number {
  return tierOf(tier)?.order ?? Number.POSITIVE_INFINITY;
}

function tierOf(id: string): Site['tiers'][number] | undefined {
  return site.tiers.find((tier) => tier.id === id);
}
