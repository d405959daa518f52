import type { Member, Site } from './source';

export type Membership = Member['memberships'][number];
export type Tier = Site['tiers'][number];
export type TierMembers<M = Member> = { tier: Tier; members: readonly M[] };

/** Whether a membership counts on this day (`2021-06-30`): `until` is the first day that it no longer does. */
export function isCurrent({ since, until }: Membership, day: string): boolean {
  return since <= day && (until === undefined || day < until);
}

/** The memberships a member holds on this day; none before it joined and after it left. */
function membershipsAt({ memberships }: Pick<Member, 'memberships'>, day: string): Membership[] {
  return memberships.filter((membership) => isCurrent(membership, day));
}

/** Once: a list of thousands asks for thousands of comparisons, and each `localeCompare` looks for the language anew. */
const inEnglish = new Intl.Collator('en');

/**
 * Who stands in which tier on this day, tiers in their order and members by name. A member of two
 * tiers stands in both; a tier without a member is left out.
 */
export function membersAt<M extends Pick<Member, 'name' | 'memberships'>>(
  members: readonly M[],
  tiers: readonly Tier[],
  day: string,
): TierMembers<M>[] {
  return tiersInOrder(tiers)
    .map((tier) => ({
      tier,
      members: members
        .filter((member) => membershipsAt(member, day).some((membership) => membership.tier === tier.id))
        .sort((a, b) => inEnglish.compare(a.name, b.name)),
    }))
    .filter((entry) => entry.members.length > 0);
}

/** How many tiers the home page shows. */
const leadingTiers = 2;

/** The members of the first two tiers on this day, tier by tier. */
export function leadingMembers(members: readonly Member[], tiers: readonly Tier[], day: string): TierMembers[] {
  return membersAt(members, tiersInOrder(tiers).slice(0, leadingTiers), day);
}

/** What a member was called on this day: the former name that it still had, else the name of today. */
export function nameAt({ name, formerNames = [] }: Pick<Member, 'name' | 'formerNames'>, day: string): string {
  const former = formerNames.filter(({ until }) => day < until).sort((a, b) => a.until.localeCompare(b.until));
  return former[0]?.name ?? name;
}

/** How many organisations hold any membership on this day. */
export function memberCount(members: readonly Member[], day: string): number {
  return members.filter((member) => membershipsAt(member, day).length > 0).length;
}

/** Since which day a member has stood in a tier without a gap up to this day; undefined where it does not. */
export function memberSince(
  { memberships }: Pick<Member, 'memberships'>,
  tier: string,
  day: string,
): string | undefined {
  const inTier = memberships.filter((membership) => membership.tier === tier);
  const first = (since: string): string => {
    const before = inTier.find(({ until }) => until === since);
    return before === undefined ? since : first(before.since);
  };
  const current = inTier.find((membership) => isCurrent(membership, day));
  return current && first(current.since);
}

/** A member's memberships, the newest first; of those that began on one day, the current one. */
export function membershipHistory({ memberships }: Pick<Member, 'memberships'>): Membership[] {
  return memberships.toSorted(
    (a, b) => b.since.localeCompare(a.since) || (b.until ?? '9999').localeCompare(a.until ?? '9999'),
  );
}

/** The day on which a former member’s last membership ended; undefined for one that is a member on this day. */
export function leftOn(member: Pick<Member, 'memberships'>, day: string): string | undefined {
  if (membershipsAt(member, day).length > 0) return undefined;
  return member.memberships
    .flatMap(({ until }) => (until !== undefined && until <= day ? [until] : []))
    .sort()
    .at(-1);
}

/** The members of these slugs, in the order of the slugs. */
export function membersNamed(members: readonly Member[], slugs: readonly string[] = []): Member[] {
  return slugs.flatMap((slug) => members.filter((member) => member.slug === slug));
}

/** Tiers in the order that editors gave them. */
export function tiersInOrder(tiers: readonly Tier[]): Tier[] {
  return tiers.toSorted((a, b) => a.order - b.order);
}
