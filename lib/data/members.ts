import type { z } from 'zod';
import { isCurrent, membershipHistory } from '../content/members';
import type { Member } from '../content/source';
import { routes } from '../routes';
import { feedAddress, pageAddresses, pictureUri, uri } from './addresses';
import type { memberEntry, memberRow } from './definitions';

export type MemberEntry = z.infer<typeof memberEntry>;
export type MemberRow = z.infer<typeof memberRow>;

/**
 * Members and former members as `members.json` has them, by name.
 *
 * @param day the day on which current tiers are current: `2022-02-16`
 */
export function memberEntries(members: readonly Member[], day: string): MemberEntry[] {
  return members
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.slug.localeCompare(b.slug, 'en'))
    .map((member) => memberEntryOf(member, day));
}

function memberEntryOf(member: Member, day: string): MemberEntry {
  const { slug, name, kind, country, website, logo, formerNames = [] } = member;
  const memberships = membershipHistory(member);
  return {
    ...{ slug, name, kind, country, memberships, formerNames },
    website: website && uri(website),
    logo: logo && { light: pictureUri(logo.light), dark: logo.dark && pictureUri(logo.dark) },
    currentTiers: memberships.filter((membership) => isCurrent(membership, day)).map(({ tier }) => tier),
    feed: feedAddress(routes.member(slug)),
    ...pageAddresses(routes.member(slug)),
  };
}

/** The same as lines of a table: one for each membership. */
export function memberRows(entries: readonly MemberEntry[]): MemberRow[] {
  return entries.flatMap(({ memberships, slug, name, kind, country, website, url, markdown }) =>
    memberships.map((membership) => ({ slug, name, kind, country, website, ...membership, url, markdown })),
  );
}
