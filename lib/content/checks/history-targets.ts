import { feedAddresses } from '../../feeds/feed-addresses';
import { listAddress, routes } from '../../routes';
import { memberMonths } from '../member-months';
import { namesPerPage, tiersOnPages } from '../member-pages';
import { memberCounts } from '../member-statistics';
import type { Tier } from '../members';
import { changesOf, changesPerPage, membershipChanges } from '../membership-changes';
import { member, site } from '../schema';
import { filesOf } from './collection';
import { listPages } from './directory-targets';
import type { CheckedFile } from './fields';

/** The pages and feeds of what changed among the members, and the pages of who they were at the end of each month. */
export function historyTargets(files: readonly CheckedFile[]): string[] {
  const members = filesOf(files, member).map(({ checked }) => checked);
  const changes = filesOf(files, site).flatMap(({ checked: { tiers, membersAsOf } }) =>
    membershipChanges(members, tiers, membersAsOf),
  );
  return [
    ...listPages(routes.memberChanges, changes.length, changesPerPage),
    ...feedAddresses(routes.memberChanges, changes.length),
    ...monthIds(files).map(([address]) => address),
  ];
}

/** Each page of a month, with the ids of the tiers that it shows. */
export function monthIds(files: readonly CheckedFile[]): [address: string, ids: ReadonlySet<string>][] {
  const members = filesOf(files, member).map(({ checked }) => checked);
  return filesOf(files, site).flatMap(({ checked: { tiers, membersAsOf } }) => {
    const counted = memberCounts(members, tiers, memberMonths(members, membersAsOf), membersAsOf);
    return counted.months.flatMap((month, index) => {
      const sizes = counted.tiers.map(({ tier, counts }) => ({ id: tier.id, count: counts[index] ?? 0 }));
      return tiersOnPages(sizes, namesPerPage).map((ids, page): [string, Set<string>] => [
        listAddress(routes.membersAt(month), page + 1),
        new Set(['months_', ...ids]),
      ]);
    });
  });
}

/** The ids of what changed for a member, on its page; none for any other document. */
export function changeIds(file: CheckedFile, tiers: readonly Tier[]): string[] {
  return filesOf([file], member).flatMap(({ checked }) => changesOf(checked, tiers).map(({ id }) => id));
}
