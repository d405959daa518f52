import { lastKnownDay } from './member-months';
import { isCurrent, type Tier, tiersInOrder } from './members';
import type { Member } from './source';

type Counted = Pick<Member, 'memberships'>;

/** How many members there were at the end of each month. */
export type MemberCounts = {
  /** The months, such as `2021-06`, the earliest first. */
  months: readonly string[];
  /** How many organisations stood in any tier, month by month. */
  all: readonly number[];
  /** How many stood in each tier, month by month, tiers in their order. A tier in which nobody ever stood is left out. */
  tiers: readonly { tier: Tier; counts: readonly number[] }[];
};

/**
 * How many members there were at the end of each month, in the last one on the day `asOf` (`2022-02-16`). A member
 * of two tiers counts in both, and once in all.
 */
export function memberCounts(
  members: readonly Counted[],
  tiers: readonly Tier[],
  months: readonly string[],
  asOf: string,
): MemberCounts {
  const all = months.map(() => 0);
  const inTiers = tiersInOrder(tiers).map((tier) => ({ tier, counts: months.map(() => 0) }));
  const days = months.map((month) => lastKnownDay(month, asOf));
  // One walk over the members: there may be thousands, and a hundred months.
  for (const { memberships } of members) {
    for (const [index, day] of days.entries()) {
      const standing = new Set(memberships.flatMap((one) => (isCurrent(one, day) ? [one.tier] : [])));
      if (standing.size > 0) addOne(all, index);
      for (const { tier, counts } of inTiers) if (standing.has(tier.id)) addOne(counts, index);
    }
  }
  return { months, all, tiers: inTiers.filter(({ counts }) => counts.some((number) => number > 0)) };
}

function addOne(counts: number[], index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}

/** How many organisations the foundation has, began with, has won and has lost. */
export type MemberTotals = { now: number; founding: number; joined: number; left: number };

/**
 * How many members there are on a day, there were on the foundation’s first day, have come since and have gone.
 * One that left and came back has done neither.
 */
export function memberTotals(members: readonly Counted[], founded: string, day: string): MemberTotals {
  const isMemberOn = (on: string) => (member: Counted) => member.memberships.some((one) => isCurrent(one, on));
  const isMemberNow = isMemberOn(day);
  const founding = members.filter(isMemberOn(founded));
  const ever = members.filter(({ memberships }) => memberships.some(({ since }) => since <= day));
  return {
    now: members.filter(isMemberNow).length,
    founding: founding.length,
    joined: ever.length - founding.length,
    left: ever.filter((member) => !isMemberNow(member)).length,
  };
}
