import { describe, expect, it } from 'vitest';
import {
  leadingMembers,
  leftOn,
  memberCount,
  memberSince,
  membersAt,
  membershipHistory,
  membersNamed,
  nameAt,
} from './members';
import { sampleMember, sampleTiers } from './samples';

const stayed = sampleMember('Stayed', [{ tier: 'gold', since: '2020-10-19' }]);
const left = sampleMember('Left', [{ tier: 'platinum', since: '2020-10-19', until: '2022-01-02' }]);
const moved = sampleMember('Moved', [
  { tier: 'gold', since: '2020-10-19', until: '2022-02-16' },
  { tier: 'silver', since: '2022-02-16' },
]);
const both = sampleMember('Both', [
  { tier: 'silver', since: '2020-10-19' },
  { tier: 'gold', since: '2021-05-01' },
]);
const members = [stayed, left, moved, both];

function tiersAt(day: string): Record<string, string[]> {
  return Object.fromEntries(
    membersAt(members, sampleTiers, day).map(({ tier, members: list }) => [tier.id, list.map(({ name }) => name)]),
  );
}

describe('the members on a day', () => {
  it('stand by tier in the tiers’ order, and by name', () => {
    expect(Object.keys(tiersAt('2021-06-30'))).toEqual(['platinum', 'gold', 'silver']);
    expect(tiersAt('2021-06-30')).toEqual({ platinum: ['Left'], gold: ['Both', 'Moved', 'Stayed'], silver: ['Both'] });
  });

  it('are none before the first membership', () => {
    expect(tiersAt('2020-10-18')).toEqual({});
    expect(tiersAt('2020-10-19')).toEqual({ platinum: ['Left'], gold: ['Moved', 'Stayed'], silver: ['Both'] });
  });

  it('no longer hold a former member from the day it left', () => {
    expect(tiersAt('2022-01-01')['platinum']).toEqual(['Left']);
    expect(tiersAt('2022-01-02')['platinum']).toBeUndefined();
  });

  it('change tier without a day between or in both', () => {
    expect(tiersAt('2022-02-15')).toMatchObject({ gold: ['Both', 'Moved', 'Stayed'], silver: ['Both'] });
    expect(tiersAt('2022-02-16')).toMatchObject({ gold: ['Both', 'Stayed'], silver: ['Both', 'Moved'] });
  });

  it('are counted once, also in two tiers', () => {
    expect(memberCount(members, '2020-10-18')).toBe(0);
    expect(memberCount(members, '2021-06-30')).toBe(4);
    expect(memberCount(members, '2022-02-16')).toBe(3);
  });

  it('lead with the first two tiers, each once', () => {
    const leading = leadingMembers(members, sampleTiers, '2021-06-30');
    expect(leading.map(({ tier, members: list }) => [tier.id, list.map(({ name }) => name)])).toEqual([
      ['platinum', ['Left']],
      ['gold', ['Both', 'Moved', 'Stayed']],
    ]);
  });
});

describe('a member', () => {
  it('is in a tier since its own day there', () => {
    expect(memberSince(moved, 'silver', '2022-02-16')).toBe('2022-02-16');
    expect(memberSince(moved, 'gold', '2021-01-01')).toBe('2020-10-19');
    expect(memberSince(moved, 'gold', '2022-02-16')).toBeUndefined();
    const renewed = sampleMember('Renewed', [
      { tier: 'gold', since: '2021-01-01' },
      { tier: 'gold', since: '2020-10-19', until: '2021-01-01' },
    ]);
    expect(memberSince(renewed, 'gold', '2022-02-16')).toBe('2020-10-19');
  });

  it('has left when no membership counts any more', () => {
    expect(leftOn(left, '2022-02-16')).toBe('2022-01-02');
    expect(leftOn(left, '2021-12-31')).toBeUndefined();
    expect(leftOn(moved, '2022-02-16')).toBeUndefined();
  });

  it('tells its memberships newest first', () => {
    expect(membershipHistory(moved).map(({ tier }) => tier)).toEqual(['silver', 'gold']);
    expect(membershipHistory(both).map(({ tier }) => tier)).toEqual(['gold', 'silver']);
  });

  it('is found by its slug', () => {
    expect(membersNamed(members, ['moved', 'nobody', 'both'])).toEqual([moved, both]);
  });
});

describe('the name of a member on a day', () => {
  const renamed = sampleMember('Third', [], {
    formerNames: [
      { name: 'Second', until: '2022-01-01' },
      { name: 'First', until: '2021-01-19' },
    ],
  });

  it('is the former one until the day on which it ended', () => {
    const days = ['2020-10-19', '2021-01-18', '2021-01-19', '2021-12-31', '2022-01-01'];
    expect(days.map((day) => nameAt(renamed, day))).toEqual(['First', 'First', 'Second', 'Second', 'Third']);
    expect(nameAt(stayed, '2020-10-19')).toBe('Stayed');
  });
});
