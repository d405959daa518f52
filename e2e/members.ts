import { readData } from '../lib/content/read-data';
import { member, site } from '../lib/content/schema';
import { documentsOf } from './content';

/** A member as its file says it, without anything of the build. */
export type WrittenMember = ReturnType<typeof writtenMembers>[number];

/** What changed for a member, worked out from who stood where on one day and on the next. */
export type WrittenChange = { date: string; member: string; id: string; sentence: string; category: string };

/** The address of the page that tells of every change. */
export const changesAddress = '/members/changes';

export function writtenMembers(content: string) {
  return documentsOf(member, content);
}

/** The tiers of a content folder by their ids, and the day up to which its members are known. */
export function writtenSite(content: string) {
  const { tiers, membersAsOf } = readData(site, content);
  return { names: new Map(tiers.map(({ id, name }) => [id, name])), membersAsOf };
}

/** The tiers that a member stands in on a day. */
export function standsIn({ memberships }: WrittenMember, day: string): string[] {
  return memberships.filter(({ since, until = '9999-12-31' }) => since <= day && day < until).map(({ tier }) => tier);
}

/** What a member was called on a day. */
export function calledOn({ name, formerNames = [] }: WrittenMember, day: string): string {
  const still = formerNames.filter(({ until }) => until > day).map(({ name: old, until }) => `${until} ${old}`);
  return still.sort()[0]?.slice('2020-01-01 '.length) ?? name;
}

/** Every change of a content folder up to the day on which its members are known, in the order of the page and its feeds. */
export function writtenChanges(content: string): WrittenChange[] {
  const members = writtenMembers(content);
  const { names, membersAsOf } = writtenSite(content);
  const starts = members.flatMap(({ memberships }) => memberships.map(({ since }) => since)).sort();
  return members
    .flatMap((one) => [...movesOf(one, names), ...renamingsOf(one)].map((change) => ({ ...change, member: one.slug })))
    .filter(({ date, isJoining }) => date <= membersAsOf && !(isJoining && date === starts[0]))
    .sort((a, b) => compared(b.date, a.date) || a.name.localeCompare(b.name, 'en') || compared(a.kind, b.kind));
}

function movesOf(one: WrittenMember, names: ReadonlyMap<string, string>) {
  const days = new Set(one.memberships.flatMap(({ since, until = [] }) => [since, until].flat()));
  return [...days].flatMap((date) => {
    const [before, after] = [standsIn(one, dayBefore(date)), standsIn(one, date)];
    const lost = before.filter((tier) => !after.includes(tier));
    const gained = after.filter((tier) => !before.includes(tier));
    if (lost.length > 0 && gained.length > 0 && lost.length + gained.length > 2)
      throw new Error(`Nobody can tell from which tier to which ${one.slug} moved on ${date}.`);
    const name = calledOn(one, date);
    const [from, to] = [lost[0], gained[0]];
    if (from !== undefined && to !== undefined) {
      const sentence = `${name} moved from ${names.get(from)} to ${names.get(to)}`;
      return [changed(date, name, 'moved', to, sentence, 'Another tier')];
    }
    return [
      ...lost.map((tier) => changed(date, name, 'left', tier, `${name} left the tier ${names.get(tier)}`, 'Left')),
      ...gained.map((tier) => changed(date, name, 'joined', tier, `${name} joined, tier ${names.get(tier)}`, 'Joined')),
    ];
  });
}

function changed(date: string, name: string, kind: string, tier: string, sentence: string, category: string) {
  return { date, name, kind, isJoining: kind === 'joined', id: `${date}-${kind}-${tier}_`, sentence, category };
}

/** Other names that a member took; those of an organisation that was none then changed nothing among the members. */
function renamingsOf(one: WrittenMember) {
  const names = (one.formerNames ?? []).filter(({ until }) => standsIn(one, until).length > 0);
  return names.map(({ name: old, until: date }) => {
    const name = calledOn(one, date);
    const sentence = `${old} is now ${name}`;
    return {
      date,
      name,
      kind: 'renamed',
      isJoining: false,
      id: `${date}-renamed_`,
      sentence,
      category: 'Another name',
    };
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
