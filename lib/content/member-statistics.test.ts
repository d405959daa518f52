import { expect, it } from 'vitest';
import { memberCounts, memberTotals } from './member-statistics';
import { sampleMember, sampleTiers } from './samples';

const members = [
  sampleMember('Stayed', [{ tier: 'gold', since: '2020-10-19' }]),
  sampleMember('Left', [{ tier: 'gold', since: '2020-10-19', until: '2020-11-30' }]),
  sampleMember('Moved', [
    { tier: 'gold', since: '2020-10-19', until: '2020-12-01' },
    { tier: 'silver', since: '2020-12-01' },
  ]),
  sampleMember('Both', [
    { tier: 'silver', since: '2020-12-15' },
    { tier: 'gold', since: '2020-12-15' },
  ]),
];
const months = ['2020-10', '2020-11', '2020-12'];

it('counts the members of each tier on the last day of each month, and each organisation once in all', () => {
  const { all, tiers } = memberCounts(members, sampleTiers, months, '2020-12-31');
  expect(all).toEqual([3, 2, 3]);
  // A day on which a membership ends does not count; nobody ever was a platinum member.
  expect(tiers.map(({ tier, counts }) => [tier.id, counts])).toEqual([
    ['gold', [3, 2, 2]],
    ['silver', [0, 0, 2]],
  ]);
});

it('counts in the last month on the day up to which the members are known', () => {
  expect(memberCounts(members, sampleTiers, months, '2020-12-14').all).toEqual([3, 2, 2]);
});

it('counts nothing where there is no month', () => {
  expect(memberCounts([], sampleTiers, [], '2020-12-14')).toEqual({ months: [], all: [], tiers: [] });
});

it('tells how many have come and gone since the first day', () => {
  const back = sampleMember('Back', [
    { tier: 'gold', since: '2020-10-19', until: '2020-11-01' },
    { tier: 'gold', since: '2020-12-01' },
  ]);
  const later = sampleMember('Later', [{ tier: 'gold', since: '2021-01-01' }]);
  expect(memberTotals([...members, back, later], '2020-10-19', '2020-12-31')).toEqual({
    now: 4,
    founding: 4,
    joined: 1,
    left: 1,
  });
});
