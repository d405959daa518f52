import { listAddress, routes } from '../../routes';
import { type FacetValue, memberFacets, membersBy, postFacets, postsBy, projectFacets, projectsBy } from '../facets';
import { membersPerPage, rowsPerPage, tierPage, tiersOnPages } from '../member-pages';
import { membersAt } from '../members';
import type { Mentions } from '../mentions';
import { laterPages, postsPerPage } from '../pagination';
import { projectsPerPage } from '../projects';
import { member, project, site } from '../schema';
import { filesOf, slugOf } from './collection';
import type { CheckedFile } from './fields';

/** The pages of the lists of projects, of all and by what they have in common; and these lists as data. */
export function projectTargets(files: readonly CheckedFile[]): string[] {
  const projects = filesOf(files, project).map(({ checked }) => checked);
  const values = projectFacets.flatMap((facet) => projectsBy(projects, facet));
  return [
    ...listPages(routes.projects, projects.length, projectsPerPage),
    ...values.flatMap((value) => valueTargets(value, 'projects', projectsPerPage)),
  ];
}

/** The same of members, on the day up to which they are known; and the pages of their table. */
export function memberTargets(files: readonly CheckedFile[]): string[] {
  return currentOf(files).flatMap(({ current, tiers, day }) => {
    const size = membersPerPage(current);
    const values = memberFacets.flatMap((facet) => membersBy(current, facet, day));
    return [
      ...listPages(routes.members, tierPage(tiers, 1, size)?.total ?? 0, size),
      ...listPages(routes.memberTable, current.length, rowsPerPage(current)),
      ...values.flatMap((value) => valueTargets(value, 'members', size)),
    ];
  });
}

/** The members on the day up to which they are known, and in which tiers; nothing where site.yml has a fault. */
function currentOf(files: readonly CheckedFile[]) {
  const members = filesOf(files, member).map(({ checked }) => checked);
  return filesOf(files, site).map(({ checked: { membersAsOf: day, tiers } }) => ({
    day,
    tiers: membersAt(members, tiers, day),
    current: members.filter((one) => membersAt([one], tiers, day).length > 0),
  }));
}

/** The pages of the lists of posts about each project and member. `mentions` says of each listed post what it is about. */
export function subjectTargets(files: readonly CheckedFile[], mentions: readonly Mentions[]): string[] {
  const known = {
    project: new Set(filesOf(files, project).map(slugOf)),
    member: new Set(filesOf(files, member).map(slugOf)),
  };
  return postFacets.flatMap((facet) =>
    postsBy(
      mentions.map((one) => ({ mentions: one })),
      facet,
    )
      .filter(({ value }) => known[facet].has(value))
      .flatMap(({ address, count }) => listPages(address, count, postsPerPage)),
  );
}

/** The tiers that the first page of the list of members shows; each heading there has the tier’s id. */
export function tiersOfFirstPage(files: readonly CheckedFile[]): string[] {
  return currentOf(files).flatMap(
    ({ current, tiers }) => tierPage(tiers, 1, membersPerPage(current))?.items.map(({ tier }) => tier.id) ?? [],
  );
}

/** The further pages of the list of members, with the ids of the tiers that each shows. */
export function tierIds(files: readonly CheckedFile[]): [address: string, ids: ReadonlySet<string>][] {
  return currentOf(files).flatMap(({ current, tiers }) => {
    const sizes = tiers.map(({ tier, members }) => ({ id: tier.id, count: members.length }));
    return tiersOnPages(sizes, membersPerPage(current))
      .map((ids, page): [string, Set<string>] => [listAddress(routes.members, page + 1), new Set(ids)])
      .slice(1);
  });
}

/** A list and its further pages. */
export function listPages(address: string, total: number, size: number): string[] {
  return [address, ...laterPages(total, size).map((number) => listAddress(address, number))];
}

function valueTargets({ address, count }: FacetValue<unknown>, name: 'projects' | 'members', size: number): string[] {
  return [
    ...listPages(address, count, size),
    routes.listData(address, name, 'json'),
    routes.listData(address, name, 'csv'),
  ];
}
