import memoize from 'lodash/memoize.js';
import { lastKnownDay, memberMonths, underNamesOf } from './content/member-months';
import { namesPerPage, tierPage } from './content/member-pages';
import { type MemberCounts, memberCounts } from './content/member-statistics';
import { membersAt } from './content/members';
import { changesPerPage, foundingDay, type MembershipChange, membershipChanges } from './content/membership-changes';
import { type ListPage, laterPages, listPage } from './content/pagination';
import { members } from './content/source';
import { format, t } from './language';
import type { FeedSource } from './post-lists';
import { routes } from './routes';
import { site } from './site';
import { type Crumb, trails } from './trails';

/** A list about the members of another time: what it is called, and where it is. */
export type HistoryList = {
  address: string;
  title: string;
  wholeTitle: string;
  description: string;
  /** The pages above it. */
  above: readonly Crumb[];
};

/** The members at the end of a month, or on the day up to which they are known. */
export type MonthList = HistoryList & {
  /** Such as `2021-06`. */
  month: string;
  /** The day that it shows: `2021-06-30`. */
  day: string;
  /** How many organisations stood in any tier. */
  count: number;
};

/** The foundation’s first day; undefined where nobody ever was a member. */
export const founded = foundingDay(members);

/** What changed among the members up to the day up to which they are known, the newest first. */
export const memberChanges: readonly MembershipChange[] = membershipChanges(members, site.tiers, site.membersAsOf);

/** The feeds of these changes. */
export const changesFeed: FeedSource = { address: routes.memberChanges, name: t('history.changesTitle') };

/** The list of these changes. */
export const changeList: HistoryList = {
  address: routes.memberChanges,
  title: t('history.changesTitle'),
  wholeTitle: t('history.changesTitle'),
  description: t('history.changesDescription', { site: site.name, date: format.day(site.membersAsOf) }),
  above: trails.member,
};

/** A page of these changes, 1 the first; undefined where there are not so many. */
export function changePage(number: number): ListPage<MembershipChange> | undefined {
  return listPage(memberChanges, number, changesPerPage);
}

/** The numbers, as in an address, of the pages of changes after the first. */
export const furtherChangePages: readonly string[] = laterPages(memberChanges.length, changesPerPage).map(String);

/** Every month that has a list of its members, the earliest first. */
export const months: readonly string[] = memberMonths(members, site.membersAsOf);

/** How many members there were at the end of each month. Counted once, when a page first asks. */
export const countsByMonth: () => MemberCounts = memoize(() =>
  memberCounts(members, site.tiers, months, site.membersAsOf),
);

/** The list of the members of this month; undefined where it has none. */
export function monthList(month: string): MonthList | undefined {
  const count = countsByMonth().all[months.indexOf(month)];
  if (count === undefined) return undefined;
  const day = lastKnownDay(month, site.membersAsOf);
  const title = t('history.monthTitle', { month: format.partialDay(month) });
  return {
    ...{ month, day, count, title },
    address: routes.membersAt(month),
    wholeTitle: title,
    description: t('history.monthDescription', { site: site.name, count, date: format.day(day) }),
    above: trails.member,
  };
}

/** Sorted once: a month has almost all of them in this order, and is sorted at one look. */
const membersByName = memoize(() => members.toSorted((a, b) => a.name.localeCompare(b.name, 'en')));

/** Who stood in which tier on a day, under the names of the day. A day has many pages. */
const tiersOn = memoize((day: string) => membersAt(underNamesOf(membersByName(), day), site.tiers, day));

/** A page of the members of a month, tier by tier; undefined where there are not so many. */
export function monthPage({ day }: MonthList, number: number) {
  return tierPage(tiersOn(day), number, namesPerPage);
}

/** The numbers, as in an address, of the pages of a month after the first. */
export function furtherMonthPages({ month }: MonthList): string[] {
  const place = months.indexOf(month);
  const standings = countsByMonth().tiers.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0);
  return laterPages(standings, namesPerPage).map(String);
}
