import groupBy from 'lodash/groupBy.js';
import { isCurrent, type Membership, nameAt, type Tier } from './members';
import type { Member } from './source';

/** What a member’s history is read from. */
type Dated = Pick<Member, 'name' | 'memberships' | 'formerNames'>;

type Change =
  | { kind: 'joined'; tier: string }
  | { kind: 'left'; tier: string }
  | { kind: 'moved'; from: string; to: string }
  | { kind: 'renamed'; from: string; to: string };

/** What changed for a member on a day (`2021-06-30`); tiers by their ids, names as people read them. */
export type DatedChange = Change & {
  date: string;
  /** The id of the change on the member’s page: the same for ever, whatever else changes. */
  id: string;
  /** What the member was called on that day. */
  name: string;
};

export type MembershipChange<M = Member> = DatedChange & { member: M };

/** How many changes a page shows. */
export const changesPerPage = 50;

/**
 * What changed among the members up to and including this day (`2021-06-30`), the newest first;
 * changes of one day by the name of the day, then by kind.
 *
 * Joining on the foundation’s first day is left out: nobody joined what was not there before. So
 * `members` has to hold every member, those that have left too. A new name of an organisation that was
 * no member then changed nothing among the members.
 */
export function membershipChanges<M extends Dated>(
  members: readonly M[],
  tiers: readonly Tier[],
  day: string,
): MembershipChange<M>[] {
  const founded = foundingDay(members);
  return members
    .flatMap((member) => changesOf(member, tiers).map((change) => ({ ...change, member })))
    .filter((change) => change.date <= day && !isFounding(change, founded) && concernsMembers(change))
    .sort(newestFirst);
}

/**
 * Everything that changed for one member, also what is still to come, the newest first.
 *
 * A tier that ends on the day another begins is a move; a tier that begins beside another is joined,
 * and one that ends while another goes on is left. A tier that is `additional` gives way to none. Where several
 * others end or begin on one day, nobody can tell which of them gave way to which: then each is left or joined.
 */
export function changesOf(member: Dated, tiers: readonly Tier[]): DatedChange[] {
  return [...tierChanges(member, tiers), ...renamings(member)].sort(newestFirst);
}

/** The earliest day of all memberships, on which the foundation began; undefined where nobody ever was a member. */
export function foundingDay(members: readonly Pick<Member, 'memberships'>[]): string | undefined {
  return members
    .flatMap(({ memberships }) => memberships.map(({ since }) => since))
    .sort()
    .at(0);
}

/** Changes by the month (`2021-06`) of their day, in the order in which they came. */
export function changesByMonth(changes: readonly MembershipChange[]): [month: string, changes: MembershipChange[]][] {
  return Object.entries(groupBy(changes, ({ date }) => date.slice(0, 7)));
}

/** Whether a change is that a member stood in a tier when the foundation began. */
export function isFounding({ kind, date }: DatedChange, founded: string | undefined): boolean {
  return kind === 'joined' && date === founded;
}

function concernsMembers({ kind, date, member }: MembershipChange<Dated>): boolean {
  return kind !== 'renamed' || member.memberships.some((membership) => isCurrent(membership, date));
}

function tierChanges(member: Dated, tiers: readonly Tier[]): DatedChange[] {
  const additional = new Set(tiers.flatMap((tier) => (tier.additional === true ? [tier.id] : [])));
  const days = new Set(
    member.memberships.flatMap(({ since, until }) => (until === undefined ? [since] : [since, until])),
  );
  return [...days].flatMap((date) =>
    changesOn(member.memberships, date, additional).map((change) => ({
      ...change,
      date,
      id: `${date}-${change.kind}-${change.kind === 'moved' ? change.to : change.tier}_`,
      name: nameAt(member, date),
    })),
  );
}

type TierChange = Exclude<Change, { kind: 'renamed' }>;

/** The changes of one day. A tier that ends and begins again on it has not changed. */
function changesOn(memberships: readonly Membership[], date: string, additional: ReadonlySet<string>): TierChange[] {
  const ended = memberships.flatMap(({ tier, until }) => (until === date ? [tier] : []));
  const begun = memberships.flatMap(({ tier, since }) => (since === date ? [tier] : []));
  const lost = ended.filter((tier) => !begun.includes(tier));
  const gained = begun.filter((tier) => !ended.includes(tier));
  const [[from, ...othersLost], [to, ...othersGained]] = [lost, gained].map((some) =>
    some.filter((tier) => !additional.has(tier)),
  ) as [string[], string[]];
  const isMove = from !== undefined && to !== undefined && othersLost.length + othersGained.length === 0;
  return [
    ...(isMove ? [{ kind: 'moved' as const, from, to }] : []),
    ...lost.filter((tier) => !isMove || tier !== from).map((tier) => ({ kind: 'left' as const, tier })),
    ...gained.filter((tier) => !isMove || tier !== to).map((tier) => ({ kind: 'joined' as const, tier })),
  ];
}

/** Each former name gave way to the next one, the last of them to the name of today. */
function renamings(member: Dated): DatedChange[] {
  return (member.formerNames ?? []).map(({ name, until }) => {
    const to = nameAt(member, until);
    return { kind: 'renamed', date: until, id: `${until}-renamed_`, name: to, from: name, to };
  });
}

function newestFirst(a: DatedChange, b: DatedChange): number {
  return b.date.localeCompare(a.date) || a.name.localeCompare(b.name, 'en') || a.kind.localeCompare(b.kind, 'en');
}
