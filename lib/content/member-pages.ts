import type { TierMembers } from './members';
import { type ListPage, listPage, pageCount } from './pagination';
import type { Member } from './source';

type Named = Pick<Member, 'name'>;

/**
 * How many members a page of their lists shows. What it weighs grows with their names, so that there are fewer where
 * names are long: beside a filter and two hundred countries, the page stays within its budget.
 *
 * @param members all who are members now
 */
export function membersPerPage(members: readonly Named[]): number {
  return fitting(members, { characters: 940, most: 24 });
}

/** The same of their table. */
export function rowsPerPage(members: readonly Named[]): number {
  return fitting(members, { characters: 2_100, most: 48 });
}

/** How many names a page of a month shows: there are links to each month too. */
export const namesPerPage = 250;

/** Whole rows of two or three columns. */
const step = 6;

/** So many that a page has room for, where all but a quarter of the names are as long as most, or shorter. */
function fitting(members: readonly Named[], room: { characters: number; most: number }): number {
  const lengths = members.map(({ name }) => name.length).sort((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.75)] ?? 1;
  const fits = Math.floor(room.characters / usual / step) * step;
  return Math.min(room.most, Math.max(step, fits));
}

/** The part of a tier that a page of the list of members shows. */
export type TierPart<M> = TierMembers<M> & {
  /** The tier’s place among those with a member, 0 being the first. */
  place: number;
  /** How many members the whole tier has. */
  total: number;
  /** Whether the page before shows its first members. */
  isContinued: boolean;
};

/**
 * A page of the list of members, tier by tier: `items` are the tiers on it, each with its members there. `total`
 * counts a member of two tiers twice. Undefined where the list does not reach that far.
 */
export function tierPage<M extends Pick<Member, 'name' | 'memberships'>>(
  tiers: readonly TierMembers<M>[],
  number: number,
  size: number,
): ListPage<TierPart<M>> | undefined {
  const standings = tiers.flatMap(({ members }, place) => members.map((member, index) => ({ place, member, index })));
  const page = listPage(standings, number, size);
  if (page === undefined) return undefined;
  const items = tiers.flatMap(({ tier, members }, place) => {
    const shown = page.items.filter((standing) => standing.place === place);
    const part = { tier, place, total: members.length, isContinued: (shown[0]?.index ?? 0) > 0 };
    return shown.length === 0 ? [] : [{ ...part, members: shown.map(({ member }) => member) }];
  });
  return { ...page, items };
}

/**
 * Which tiers stand on which page, where all that is known is how many members each has. An empty list is one page
 * without a tier.
 */
export function tiersOnPages(tiers: readonly { id: string; count: number }[], size: number): string[][] {
  const total = tiers.reduce((sum, { count }) => sum + count, 0);
  return Array.from({ length: pageCount(total, size) }, (_, page) => {
    const [first, end] = [page * size, (page + 1) * size];
    return tiers.flatMap(({ id, count }, place) => {
      const start = tiers.slice(0, place).reduce((sum, tier) => sum + tier.count, 0);
      return count > 0 && start < end && start + count > first ? [id] : [];
    });
  });
}
