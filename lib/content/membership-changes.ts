import type { Membership } from './members';
import type { Member } from './source';

type Change =
  | { kind: 'joined'; tier: string }
  | { kind: 'left'; tier: string }
  | { kind: 'moved'; from: string; to: string }
  | { kind: 'renamed'; from: string; to: string };

/** What changed for a member on a day (`2021-06-30`); tiers by their ids, names as people read them. */
export type MembershipChange = Change & { date: string; member: Member };

/**
 * What changed among the members up to and including this day (`2021-06-30`), the newest first;
 * changes of one day by member name, then by kind.
 *
 * A tier that ends on the day another begins is a move; a tier that begins beside another is joined,
 * and one that ends while another goes on is left. Joining on the earliest day of all memberships is
 * left out: on that day the foundation began, and nobody joined what was not there before. So
 * `members` has to hold every member, those that have left too.
 */
export function membershipChanges(members: readonly Member[], day: string): MembershipChange[] {
  const founded = members
    .flatMap(({ memberships }) => memberships.map(({ since }) => since))
    .sort()
    .at(0);
  return members
    .flatMap((member) => [...tierChanges(member), ...renamings(member)])
    .filter(({ date, kind }) => date <= day && !(kind === 'joined' && date === founded))
    .sort(newestFirst);
}

function tierChanges(member: Member): MembershipChange[] {
  const days = new Set(
    member.memberships.flatMap(({ since, until }) => (until === undefined ? [since] : [since, until])),
  );
  return [...days].flatMap((date) =>
    changesOn(member.memberships, date).map((change) => ({ ...change, date, member })),
  );
}

/** The changes of one day. A tier that ends and begins again on it has not changed. */
function changesOn(memberships: readonly Membership[], date: string): Change[] {
  const ended = memberships.flatMap(({ tier, until }) => (until === date ? [tier] : []));
  const begun = memberships.flatMap(({ tier, since }) => (since === date ? [tier] : []));
  const lost = ended.filter((tier) => !begun.includes(tier));
  const gained = begun.filter((tier) => !ended.includes(tier));
  const moves = Math.min(lost.length, gained.length);
  return [
    ...lost.slice(0, moves).map((from, index) => ({ kind: 'moved' as const, from, to: gained[index] ?? from })),
    ...lost.slice(moves).map((tier) => ({ kind: 'left' as const, tier })),
    ...gained.slice(moves).map((tier) => ({ kind: 'joined' as const, tier })),
  ];
}

/** Each former name gave way to the next one, the last of them to the name of today. */
function renamings(member: Member): MembershipChange[] {
  const former = (member.formerNames ?? []).toSorted((a, b) => a.until.localeCompare(b.until));
  return former.map(({ name, until }, index) => ({
    kind: 'renamed',
    date: until,
    member,
    from: name,
    to: former[index + 1]?.name ?? member.name,
  }));
}

function newestFirst(a: MembershipChange, b: MembershipChange): number {
  return (
    b.date.localeCompare(a.date) ||
    a.member.name.localeCompare(b.member.name, 'en') ||
    a.kind.localeCompare(b.kind, 'en')
  );
}
