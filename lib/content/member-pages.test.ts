import { describe, expect, it } from 'vitest';
import { membersPerPage, rowsPerPage, tierPage, tiersOnPages } from './member-pages';
import { membersAt } from './members';
import { sampleMember, sampleTiers } from './samples';

const day = '2022-01-01';
const names = (tier: string, ...all: string[]) => all.map((name) => sampleMember(name, [{ tier, since: day }]));
const members = [
  ...names('gold', 'Ada', 'Bob', 'Cyd'),
  ...names('silver', 'Dan', 'Eve'),
  sampleMember('Fay', [
    { tier: 'platinum', since: day },
    { tier: 'silver', since: day },
  ]),
];
const tiers = membersAt(members, sampleTiers, day);

/** The tiers on a page, each with its members, how many it has in all, and `…` where the page before began it. */
function page(number: number, size: number): string[] | undefined {
  return tierPage(tiers, number, size)?.items.map(
    ({ tier, members: shown, total, isContinued, place }) =>
      `${isContinued ? '… ' : ''}${place} ${tier.id} ${shown.map(({ name }) => name).join(' ')} of ${total}`,
  );
}

describe('a page of the list of members', () => {
  it('goes on where the one before ended, within a tier too', () => {
    expect(page(1, 3)).toEqual(['0 platinum Fay of 1', '1 gold Ada Bob of 3']);
    expect(page(2, 3)).toEqual(['… 1 gold Cyd of 3', '2 silver Dan Eve of 3']);
    expect(page(3, 3)).toEqual(['… 2 silver Fay of 3']);
  });

  it('begins a tier anew where the page before ended with one', () => {
    expect(page(2, 4)).toEqual(['2 silver Dan Eve Fay of 3']);
  });

  it('is one of as many as the standings fill', () => {
    expect(tierPage(tiers, 1, 3)).toMatchObject({ number: 1, count: 3, total: 7 });
    expect(page(4, 3)).toBeUndefined();
    expect(page(0, 3)).toBeUndefined();
  });

  it('is there and empty where there is no member', () => {
    expect(tierPage([], 1, 3)).toEqual({ items: [], number: 1, count: 1, total: 0 });
  });
});

describe('the tiers on the pages', () => {
  it('are those that the pages show', () => {
    const counts = tiers.map(({ tier, members: all }) => ({ id: tier.id, count: all.length }));
    for (const size of [1, 2, 3, 4, 5, 7, 8]) {
      const shown = tiersOnPages(counts, size).map((_, index) =>
        tierPage(tiers, index + 1, size)?.items.map(({ tier }) => tier.id),
      );
      expect(tiersOnPages(counts, size)).toEqual(shown);
      expect(tierPage(tiers, shown.length + 1, size)).toBeUndefined();
    }
    expect(tiersOnPages([], 3)).toEqual([[]]);
    expect(tiersOnPages([{ id: 'gold', count: 0 }], 3)).toEqual([[]]);
  });
});

describe('how many members a page shows', () => {
  const named = (length: number, count = 4) => Array.from({ length: count }, () => ({ name: 'a'.repeat(length) }));

  it('is less where names are longer, in whole rows', () => {
    expect([12, 29, 40, 58, 90, 400].map((length) => membersPerPage(named(length)))).toEqual([24, 24, 18, 12, 6, 6]);
    expect([12, 58].map((length) => rowsPerPage(named(length)))).toEqual([48, 36]);
  });

  it('does not follow a few names that are longer than the others', () => {
    expect(membersPerPage([...named(12, 20), ...named(90, 4)])).toBe(24);
    expect(membersPerPage([...named(12, 8), ...named(58, 8)])).toBe(12);
  });

  it('is known also where there is no member', () => {
    expect(membersPerPage([])).toBe(24);
  });
});
