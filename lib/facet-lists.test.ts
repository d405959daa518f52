import { describe, expect, it, vi } from 'vitest';
import { sampleMember, samplePost, sampleProject } from './content/samples';

const gold = { tier: 'gold', since: '2021-01-01' };
const silver = { tier: 'silver', since: '2021-01-01' };
const left = { ...gold, until: '2021-06-01' };

const members = [
  sampleMember('Bob', [gold, silver], { country: 'SE' }),
  sampleMember('Ada', [silver], { country: 'DE', kind: 'academic' }),
  sampleMember('Cyd', [silver], { country: 'FR' }),
  sampleMember('Old', [left], { country: 'SE', kind: 'research' }),
];
const projects = [
  sampleProject('Two', { order: 2, tags: ['Bare metal'] }),
  sampleProject('One', { order: 1, tags: ['bare metal', 'Edge'], status: 'archived' }),
];
const posts = [
  samplePost({ slug: 'c', author: ['Ada', 'Grace'], projects: ['one'], members: ['old'] }),
  samplePost({ slug: 'b', author: ['Ada'], projects: ['one', 'gone'] }),
  samplePost({ slug: 'a', author: ['Alan'], category: [{ label: 'Rare' }], date: '2020-01-01T00:00:00.000Z' }),
];
const people = [{ name: 'Alan', file: 'people/alan.md', slug: 'alan', body: { raw: '', html: '' } }];

vi.mock('./content/source', async () =>
  (await import('./cards/samples')).sampleSource({ members, projects, posts, people }),
);

const { currentMembers, memberGroups, memberList, memberLists, memberListsOf } = await import('./member-lists');
const { projectList, projectLists } = await import('./project-lists');
const { allSubjectLists, subjectList, subjectLists } = await import('./post-subject-lists');
const { allPostLists } = await import('./post-lists');
const { byMediaType, furtherPagesOf, listPageOf, pagesAbove } = await import('./facet-lists');
const { listMetadata } = await import('./seo/list-metadata');
const { sitemapEntries } = await import('./seo/sitemap-entries');

const labels = (lists: readonly { label: string; count: number }[]) =>
  lists.map(({ label, count }) => `${label} ${count}`);

describe('the lists of members', () => {
  it('are those of current members, tiers in their order and countries by how many they have', () => {
    expect(currentMembers.map(({ name }) => name)).toEqual(['Ada', 'Bob', 'Cyd']);
    expect(labels(memberLists.tier)).toEqual(['Gold 1', 'Silver 3']);
    expect(labels(memberLists.country)).toEqual(['France 1', 'Germany 1', 'Sweden 1']);
    expect(labels(memberLists.kind)).toEqual(['Company 2', 'University 1']);
  });

  it('say what they are in words that no other list has', () => {
    expect(memberList('tier', 'silver')).toMatchObject({
      address: '/members/tier/silver',
      title: 'Silver',
      wholeTitle: 'Members by tier: Silver',
      description: expect.stringMatching(
        /^Silver: 3 members of the Example Foundation in this tier on 16 February 2022/,
      ),
      above: [{ label: 'Members', address: '/members' }],
      noindex: false,
    });
    expect(memberList('kind', 'research')).toBeUndefined();
  });

  it('that a member stands in are known, and are none for one that has left', () => {
    const [bob, , , old] = members as [(typeof members)[0], unknown, unknown, (typeof members)[0]];
    expect(labels(memberListsOf(bob, 'tier'))).toEqual(['Gold 1', 'Silver 3']);
    expect(memberListsOf(old, 'country')).toEqual([]);
  });

  it('lead on to all countries where a page shows some of them', () => {
    expect(memberGroups.map(({ title, all }) => [title, all?.address])).toEqual([
      ['Members by tier', undefined],
      ['Members by country', '/members/statistics'],
      ['Members by kind', undefined],
    ]);
  });
});

describe('the lists of projects', () => {
  it('are in the order of the projects, under the first spelling of a subject', () => {
    expect(labels(projectLists.tag)).toEqual(['bare metal 2', 'Edge 1']);
    expect(projectList('tag', 'bare-metal')?.entries.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(labels(projectLists.status)).toEqual(['Archived 1', 'Confirmed 1']);
  });

  it('are there as data', () => {
    const files = projectList('area', 'edge')?.files;
    expect(files && byMediaType(files)).toEqual({
      'application/json': '/projects/area/edge/projects.json',
      'text/csv': '/projects/area/edge/projects.csv',
    });
  });
});

describe('the lists of posts about something', () => {
  it('are those of projects and members with a page, of those that have left too', () => {
    expect(labels(subjectLists.project)).toEqual(['One 2']);
    expect(labels(subjectLists.member)).toEqual(['Old 1']);
    expect(subjectList('project', 'gone')).toBeUndefined();
  });

  it('have the feeds of what they are about', () => {
    expect(subjectList('project', 'one')).toMatchObject({
      address: '/blog/project/one',
      wholeTitle: 'News about the project One',
      feed: { address: '/projects/one', name: 'News about One' },
    });
  });
});

describe('a list of one entry', () => {
  const hidden = [
    ...['/members/tier/gold', '/members/country/se', '/members/kind/academic'],
    ...['/projects/status/archived', '/projects/tag/edge', '/blog/member/old'],
    ...['/blog/category/rare', '/blog/year/2020', '/blog/author/grace'],
  ];

  it('is left out of the sitemap, others are in it, and so is the page of an author with a profile', () => {
    const addresses = sitemapEntries().map(({ address }) => address);
    expect(hidden.filter((address) => addresses.includes(address))).toEqual([]);
    expect(addresses).toEqual(
      expect.arrayContaining([
        ...['/members/tier/silver', '/members/kind/company', '/members/table', '/projects/tag/bare-metal'],
        ...['/blog/project/one', '/blog/category/news', '/blog/year/2021', '/blog/author/ada', '/blog/author/alan'],
      ]),
    );
  });

  it('asks search engines to leave it out', () => {
    const lists = [
      ...allPostLists(),
      ...allSubjectLists,
      ...Object.values(memberLists).flat(),
      ...Object.values(projectLists).flat(),
    ];
    const asking = lists.filter((list) => {
      const { robots } = listMetadata(list, { items: [], number: 1, count: 1, total: 1 });
      return robots !== undefined;
    });
    expect(
      asking
        .map(({ address }) => address)
        .filter((address) => hidden.includes(address))
        .sort(),
    ).toEqual(hidden.toSorted());
    expect(asking.map(({ address }) => address)).not.toContain('/blog/author/alan');
  });
});

describe('a page of a list', () => {
  const list = { entries: ['a', 'b', 'c'], pageSize: 2, above: [], title: 'All', address: '/all' };

  it('holds its entries, and there are as many as they fill', () => {
    expect(listPageOf(list, 2)).toEqual({ items: ['c'], number: 2, count: 2, total: 3 });
    expect(listPageOf(list, 3)).toBeUndefined();
    expect(furtherPagesOf(list)).toEqual(['2']);
  });

  it('stands below the first one', () => {
    expect(pagesAbove(list, 1)).toEqual([]);
    expect(pagesAbove(list, 2)).toEqual([{ label: 'All', address: '/all' }]);
  });
});
