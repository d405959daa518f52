import groupBy from 'lodash/groupBy.js';
import { nameAt } from './members';
import { foundingDay } from './membership-changes';
import type { Member } from './source';

/**
 * Every month, such as `2021-06`, from that of the first membership to that of `asOf` (`2022-02-16`), the
 * earliest first. None where nobody was a member by then.
 */
export function memberMonths(members: readonly Pick<Member, 'memberships'>[], asOf: string): string[] {
  const founded = foundingDay(members);
  if (founded === undefined || founded > asOf) return [];
  const [first, last] = [monthNumber(founded), monthNumber(asOf)];
  return Array.from({ length: last - first + 1 }, (_, index) => monthOf(first + index));
}

/** The day that stands for a month: its last one, `2021-06-30`; in the month of `asOf`, the day up to which the members are known. */
export function lastKnownDay(month: string, asOf: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return last < asOf ? last : asOf;
}

/** Members under the names that they had on a day. Those whose name is the same today stay as they are. */
export function underNamesOf<M extends Pick<Member, 'name' | 'formerNames'>>(members: readonly M[], day: string): M[] {
  return members.map((member) => {
    const name = nameAt(member, day);
    return name === member.name ? member : { ...member, name };
  });
}

/** Months by their year, the earliest first: `['2021', ['2021-01', '2021-02']]`. */
export function monthsByYear(months: readonly string[]): [year: string, months: string[]][] {
  return Object.entries(groupBy(months, (month) => month.slice(0, 4)));
}

function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;
}
