import { describe, expect, it } from 'vitest';
import { isWorthListing, leadingValues, membersBy, postsBy, projectsBy } from './facets';
import { sampleMember, samplePost, sampleProject } from './samples';

/** Each value with its count and the last part of its address. */
function told(values: readonly { value: string; slug: string; count: number }[]): string[] {
  return values.map(({ value, slug, count }) => `${value} ${slug} ${count}`);
}

describe('projects', () => {
  const projects = [
    sampleProject('One', { area: 'Edge', tags: ['CI/CD', 'edge'] }),
    sampleProject('Two', { area: 'edge', tags: ['Edge', 'edge'], status: 'archived' }),
    sampleProject('Three', { area: 'Cloud', tags: ['++'] }),
  ];

  it('are listed by status, area and subject, those of most projects first', () => {
    expect(told(projectsBy(projects, 'status'))).toEqual(['confirmed confirmed 2', 'archived archived 1']);
    expect(told(projectsBy(projects, 'area'))).toEqual(['Edge edge 2', 'Cloud cloud 1']);
  });

  it('count once for two spellings of one subject; one without a letter or digit has no page', () => {
    expect(told(projectsBy(projects, 'tag'))).toEqual(['edge edge 2', 'CI/CD ci-cd 1']);
  });

  it('stand at the address of their value', () => {
    expect(projectsBy(projects, 'tag')[1]).toMatchObject({ address: '/projects/tag/ci-cd', entries: [projects[0]] });
    expect(projectsBy(projects, 'status')[0]?.address).toBe('/projects/status/confirmed');
  });

  it('have no value where there is none of them', () => {
    expect(projectsBy([], 'area')).toEqual([]);
  });
});

describe('members', () => {
  const members = [
    sampleMember('Ada', [{ tier: 'gold', since: '2021-01-01' }], { country: 'SE' }),
    sampleMember('Bob', [
      { tier: 'gold', since: '2020-01-01', until: '2021-06-01' },
      { tier: 'silver', since: '2021-06-01' },
      { tier: 'donor', since: '2021-06-01' },
    ]),
    sampleMember('Left', [{ tier: 'gold', since: '2020-01-01', until: '2021-06-01' }], { country: 'DE' }),
    sampleMember('Cyd', [{ tier: 'silver', since: '2022-01-01' }], { country: 'SE', kind: 'research' }),
  ];

  it('count on the day, in each tier that they stand in then', () => {
    expect(told(membersBy(members, 'tier', '2021-05-31'))).toEqual(['gold gold 3']);
    expect(told(membersBy(members, 'tier', '2021-06-01'))).toEqual(['donor donor 1', 'gold gold 1', 'silver silver 1']);
  });

  it('that have left, or have not come yet, count nowhere', () => {
    expect(told(membersBy(members, 'country', '2021-06-01'))).toEqual(['SE se 1']);
    expect(told(membersBy(members, 'kind', '2021-06-01'))).toEqual(['company company 2']);
    expect(membersBy(members, 'country', '2019-12-31')).toEqual([]);
  });

  it('stand at the address of their country in small letters', () => {
    expect(membersBy(members, 'country', '2022-01-01')[0]).toMatchObject({
      address: '/members/country/se',
      entries: [members[0], members[3]],
    });
  });
});

it('posts are listed by the projects and members that they are about', () => {
  const posts = [
    samplePost({ slug: 'one', projects: ['zuul'], members: ['acme'] }),
    samplePost({ slug: 'two', projects: ['zuul', 'airship'] }),
    samplePost({ slug: 'three' }),
  ];
  expect(told(postsBy(posts, 'project'))).toEqual(['zuul zuul 2', 'airship airship 1']);
  expect(postsBy(posts, 'member')).toMatchObject([{ address: '/blog/member/acme', entries: [posts[0]] }]);
});

it('the leading values are the first ones, and the one that the page shows', () => {
  const values = ['/a', '/b', '/c', '/d'].map((address) => ({ address }));
  expect(leadingValues(values, 2, '/d').map(({ address }) => address)).toEqual(['/a', '/b', '/d']);
  expect(leadingValues(values, 2, '/a').map(({ address }) => address)).toEqual(['/a', '/b']);
});

it('a list of one entry is not worth listing', () => {
  expect([0, 1, 2].map(isWorthListing)).toEqual([false, false, true]);
});
