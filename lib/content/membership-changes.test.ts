import { describe, expect, it } from 'vitest';
import { changesOf, type DatedChange, foundingDay, isFounding, membershipChanges } from './membership-changes';
import { sampleMember, sampleTiers } from './samples';
import type { Member } from './source';

const tiers = [...sampleTiers, { id: 'host', name: 'Host', order: 4, description: 'Beside others.', additional: true }];
const founder = sampleMember('Founder', [{ tier: 'gold', since: '2020-10-19' }]);

/** What changed for these members, who came to a foundation that was there already. */
function changes(members: readonly Member[], day = '2022-12-31'): string[] {
  return membershipChanges([founder, ...members], tiers, day).map(told);
}

function told(change: DatedChange): string {
  const what = 'tier' in change ? change.tier : `${change.from} > ${change.to}`;
  return `${change.date} ${change.name} ${change.kind} ${what}`;
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

  it('leaves and joins where nobody can tell which of two tiers gave way to another', () => {
    const merged = sampleMember('Merged', [
      { tier: 'silver', since: '2020-10-19', until: '2021-05-01' },
      { tier: 'donor', since: '2020-10-19', until: '2021-05-01' },
      { tier: 'gold', since: '2021-05-01' },
    ]);
    expect(changes([merged])).toEqual([
      '2021-05-01 Merged joined gold',
      '2021-05-01 Merged left silver',
      '2021-05-01 Merged left donor',
    ]);
  });

  it('moves in what it can be in one of, whatever it joins or leaves besides', () => {
    const moved = sampleMember('Moved', [
      { tier: 'gold', since: '2020-10-19', until: '2021-05-01' },
      { tier: 'silver', since: '2021-05-01' },
      { tier: 'host', since: '2021-05-01' },
    ]);
    const stayed = sampleMember('Stayed', [
      { tier: 'gold', since: '2020-10-19', until: '2021-05-01' },
      { tier: 'host', since: '2021-05-01' },
    ]);
    expect(changes([moved])).toEqual(['2021-05-01 Moved joined host', '2021-05-01 Moved moved gold > silver']);
    expect(changes([stayed])).toEqual(['2021-05-01 Stayed joined host', '2021-05-01 Stayed left gold']);
  });

  it('takes another name among the members only while it is one', () => {
    const names = (until: string) => ({ formerNames: [{ name: 'Before', until }] });
    const since = (until: string) =>
      sampleMember('Later', [{ tier: 'gold', since: '2021-02-01', until: '2022-02-01' }], names(until));
    const renamed = (until: string) => changes([since(until)]).filter((change) => change.includes('renamed'));
    expect(renamed('2021-01-31')).toEqual([]);
    expect(renamed('2021-02-01')).toHaveLength(1);
    expect(renamed('2022-02-01')).toEqual([]);
    expect(changesOf(since('2015-05-01'), tiers).map(told)).toContain('2015-05-01 Later renamed Before > Later');
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
      '2021-01-19 Second renamed First > Second',
    ]);
  });

  it('is called what it was called on the day of a change', () => {
    const renamed = sampleMember(
      'Now',
      [
        { tier: 'silver', since: '2021-02-01', until: '2022-01-01' },
        { tier: 'gold', since: '2022-01-01' },
      ],
      { formerNames: [{ name: 'Then', until: '2022-01-01' }] },
    );
    expect(changes([renamed])).toEqual([
      '2022-01-01 Now moved silver > gold',
      '2022-01-01 Now renamed Then > Now',
      '2021-02-01 Then joined silver',
    ]);
  });
});

describe('the history of a member', () => {
  const whole = sampleMember(
    'Whole',
    [
      { tier: 'gold', since: '2020-10-19', until: '2021-05-01' },
      { tier: 'silver', since: '2021-05-01', until: '2023-01-01' },
    ],
    { formerNames: [{ name: 'Half', until: '2021-05-01' }] },
  );

  it('has its joining and what is still to come', () => {
    expect(changesOf(whole, tiers).map(told)).toEqual([
      '2023-01-01 Whole left silver',
      '2021-05-01 Whole moved gold > silver',
      '2021-05-01 Whole renamed Half > Whole',
      '2020-10-19 Half joined gold',
    ]);
  });

  it('gives each change an id of the day and of what changed, which no heading of a text has', () => {
    expect(changesOf(whole, tiers).map(({ id }) => id)).toEqual([
      '2023-01-01-left-silver_',
      '2021-05-01-moved-silver_',
      '2021-05-01-renamed_',
      '2020-10-19-joined-gold_',
    ]);
    const renamed = { ...whole, slug: 'other', name: 'Another name' };
    expect(changesOf(renamed, tiers).map(({ id }) => id)).toEqual(changesOf(whole, tiers).map(({ id }) => id));
  });

  it('gives no two changes of a day one id', () => {
    const busy = sampleMember('Busy', [
      { tier: 'gold', since: '2020-10-19', until: '2021-05-01' },
      { tier: 'silver', since: '2020-10-19', until: '2021-05-01' },
      { tier: 'platinum', since: '2021-05-01' },
      { tier: 'donor', since: '2021-05-01' },
      { tier: 'associate', since: '2021-05-01' },
    ]);
    const ids = changesOf(busy, tiers).map(({ id }) => id);
    expect(ids).toHaveLength(7);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('begins with the foundation for those who stood in it on its first day', () => {
    const later = sampleMember('Later', [{ tier: 'gold', since: '2021-02-01' }]);
    const founded = foundingDay([later, whole]);
    expect(founded).toBe('2020-10-19');
    expect(changesOf(whole, tiers).filter((change) => isFounding(change, founded))).toMatchObject([{ tier: 'gold' }]);
    expect(changesOf(later, tiers).filter((change) => isFounding(change, founded))).toEqual([]);
    expect(foundingDay([])).toBeUndefined();
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
    expect(membershipChanges([], tiers, '2022-12-31')).toEqual([]);
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
