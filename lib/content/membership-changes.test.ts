import { describe, expect, it } from 'vitest';
import { type MembershipChange, membershipChanges } from './membership-changes';
import { sampleMember } from './samples';
import type { Member } from './source';

const founder = sampleMember('Founder', [{ tier: 'gold', since: '2020-10-19' }]);

/** What changed for these members, who came to a foundation that was there already. */
function changes(members: readonly Member[], day = '2022-12-31'): string[] {
  return membershipChanges([founder, ...members], day).map(told);
}

function told(change: MembershipChange): string {
  const what = 'tier' in change ? change.tier : `${change.from} > ${change.to}`;
  return `${change.date} ${change.member.name} ${change.kind} ${what}`;
}

describe('a member', () => {
  it('joins and leaves', () => {
    const gone = sampleMember('Gone', [{ tier: 'silver', since: '2021-02-01', until: '2022-01-03' }]);
    expect(changes([gone])).toEqual(['2022-01-03 Gone left silver', '2021-02-01 Gone joined silver']);
  });

  it('moves where one tier ends on the day another begins, and only then', () => {
    const moved = sampleMember('Moved', [
      { tier: 'silver', since: '2022-02-16' },
      { tier: 'gold', since: '2020-10-19', until: '2022-02-16' },
    ]);
    const paused = sampleMember('Paused', [
      { tier: 'gold', since: '2020-10-19', until: '2022-02-16' },
      { tier: 'silver', since: '2022-02-17' },
    ]);
    expect(changes([moved])).toEqual(['2022-02-16 Moved moved gold > silver']);
    expect(changes([paused])).toEqual(['2022-02-17 Paused joined silver', '2022-02-16 Paused left gold']);
  });

  it('joins a second tier beside the first, and leaves one of two', () => {
    const both = sampleMember('Both', [
      { tier: 'silver', since: '2020-10-19', until: '2022-01-03' },
      { tier: 'donor', since: '2021-10-29' },
    ]);
    expect(changes([both])).toEqual(['2022-01-03 Both left silver', '2021-10-29 Both joined donor']);
  });

  it('moves from one of two tiers that end, and leaves the other', () => {
    const merged = sampleMember('Merged', [
      { tier: 'silver', since: '2020-10-19', until: '2021-05-01' },
      { tier: 'donor', since: '2020-10-19', until: '2021-05-01' },
      { tier: 'gold', since: '2021-05-01' },
    ]);
    expect(changes([merged])).toEqual(['2021-05-01 Merged left donor', '2021-05-01 Merged moved silver > gold']);
  });

  it('that renews its membership has not changed', () => {
    const renewed = sampleMember('Renewed', [
      { tier: 'gold', since: '2020-10-19', until: '2021-10-19' },
      { tier: 'gold', since: '2021-10-19' },
    ]);
    expect(changes([renewed])).toEqual([]);
  });

  it('changes its name, each time to the next one', () => {
    const renamed = sampleMember('Third', [{ tier: 'gold', since: '2020-10-19' }], {
      formerNames: [
        { name: 'Second', until: '2022-01-01' },
        { name: 'First', until: '2021-01-19' },
      ],
    });
    expect(changes([renamed])).toEqual([
      '2022-01-01 Third renamed Second > Third',
      '2021-01-19 Third renamed First > Second',
    ]);
  });
});

describe('changes', () => {
  const joiner = sampleMember('Joiner', [{ tier: 'silver', since: '2021-02-01', until: '2021-08-01' }]);

  it('of the founding day are not joining, in any tier', () => {
    const other = sampleMember('Other', [
      { tier: 'silver', since: '2020-10-19' },
      { tier: 'donor', since: '2020-10-19' },
    ]);
    expect(changes([other])).toEqual([]);
    const renamed = sampleMember('New', [{ tier: 'silver', since: '2020-10-19' }], {
      formerNames: [{ name: 'Old', until: '2020-10-19' }],
    });
    expect(changes([renamed])).toEqual(['2020-10-19 New renamed Old > New']);
    expect(membershipChanges([], '2022-12-31')).toEqual([]);
  });

  it('end with the day, which counts', () => {
    expect(changes([joiner], '2021-01-31')).toEqual([]);
    expect(changes([joiner], '2021-02-01')).toEqual(['2021-02-01 Joiner joined silver']);
    expect(changes([joiner], '2021-07-31')).toEqual(['2021-02-01 Joiner joined silver']);
  });

  it('of one day stand by name, then by kind', () => {
    const zed = sampleMember('Zed', [{ tier: 'gold', since: '2021-02-01' }]);
    const ada = sampleMember('Ada', [{ tier: 'gold', since: '2021-02-01' }], {
      formerNames: [{ name: 'Byron', until: '2021-02-01' }],
    });
    expect(changes([zed, ada], '2021-02-01')).toEqual([
      '2021-02-01 Ada joined gold',
      '2021-02-01 Ada renamed Byron > Ada',
      '2021-02-01 Zed joined gold',
    ]);
  });
});
