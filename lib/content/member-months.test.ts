import { describe, expect, it } from 'vitest';
import { lastKnownDay, memberMonths, monthsByYear, underNamesOf } from './member-months';
import { membersAt } from './members';
import { sampleMember, sampleTiers } from './samples';

const founder = sampleMember('Founder', [{ tier: 'gold', since: '2020-10-19' }]);

describe('the months of members', () => {
  it('are all from that of the first membership to that of the last known day', () => {
    expect(memberMonths([founder], '2021-02-16')).toEqual(['2020-10', '2020-11', '2020-12', '2021-01', '2021-02']);
    expect(memberMonths([founder], '2020-10-19')).toEqual(['2020-10']);
    expect(memberMonths([founder], '2031-07-31')).toHaveLength(130);
  });

  it('are none before anybody is a member', () => {
    expect(memberMonths([founder], '2020-10-18')).toEqual([]);
    expect(memberMonths([], '2022-02-16')).toEqual([]);
  });

  it('end with their last day, the last one with the day up to which the members are known', () => {
    const days = ['2020-02', '2021-02', '2021-06', '2021-12', '2022-02'].map((month) =>
      lastKnownDay(month, '2022-02-16'),
    );
    expect(days).toEqual(['2020-02-29', '2021-02-28', '2021-06-30', '2021-12-31', '2022-02-16']);
    expect(lastKnownDay('2022-02', '2022-02-28')).toBe('2022-02-28');
  });

  it('stand by year', () => {
    expect(monthsByYear(['2020-11', '2020-12', '2021-01'])).toEqual([
      ['2020', ['2020-11', '2020-12']],
      ['2021', ['2021-01']],
    ]);
  });
});

describe('the members at the end of a month', () => {
  const renamed = sampleMember('Zed', [{ tier: 'gold', since: '2020-10-19' }], {
    formerNames: [{ name: 'Acme', until: '2021-07-01' }],
  });

  it('stand under the names of that day, and by them', () => {
    const namesOn = (day: string) =>
      membersAt(underNamesOf([founder, renamed], day), sampleTiers, day).flatMap(({ members }) =>
        members.map(({ name, slug }) => `${name} (${slug})`),
      );
    expect(namesOn('2021-06-30')).toEqual(['Acme (zed)', 'Founder (founder)']);
    expect(namesOn('2021-07-01')).toEqual(['Founder (founder)', 'Zed (zed)']);
  });
});
