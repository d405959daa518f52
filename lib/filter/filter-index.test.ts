import { describe, expect, it } from 'vitest';
import { sampleMember, samplePost, sampleProject, sampleTiers } from '../content/samples';
import { type Column, facetColumn, orderColumn, sortColumn } from './columns';
import { alsoFoundBy, type FilterIndex, inFolder } from './filter-index';
import { memberIndex } from './member-index';
import { offeredValues } from './offered-values';
import { postIndex } from './post-index';
import { projectIndex } from './project-index';

/** What shows of an entry in a column, as the browser writes it. */
function textAt(column: Column | undefined, place: number): string {
  if (column === undefined) throw new Error('There is no such column.');
  const of = 'of' in column ? column.of[place] : place;
  return [of ?? []]
    .flat()
    .map((value) => column.names[value])
    .join(', ');
}

/** The titles of an index, sorted by a column. */
function sortedBy({ columns }: FilterIndex, name: string): string[] {
  const column = columns[name];
  if (column === undefined || !('of' in column)) throw new Error(`Nothing is sorted by ${name}.`);
  const titles = columns.title.names;
  return [...titles.keys()]
    .sort((a, b) => Number(column.of[a]) - Number(column.of[b]))
    .map((place) => titles[place] ?? '');
}

describe('the column of a facet', () => {
  const edge = { slug: 'edge', name: 'Edge' };
  const cloud = { slug: 'cloud', name: 'Cloud' };
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');

  it('has each value once, in order, and a place, several or none for an entry', () => {
    expect(facetColumn([[edge], [], [edge, cloud], [cloud]], byName)).toEqual({
      slugs: ['cloud', 'edge'],
      names: ['Cloud', 'Edge'],
      of: [1, [], [1, 0], 0],
    });
  });

  it('takes two spellings of one value for one, also within an entry, and leaves out a value without an address', () => {
    const column = facetColumn([[{ slug: '', name: '中' }], [edge, { slug: 'edge', name: 'EDGE' }]], byName);
    expect(column).toEqual({ slugs: ['edge'], names: ['Edge'], of: [[], 0] });
  });

  it('offers first the values with most entries, in their order', () => {
    const column = facetColumn([[edge], [edge], [cloud], [{ slug: 'bare', name: 'Bare' }], [cloud]], byName);
    expect(offeredValues(column, 2)).toEqual([cloud, edge]);
    expect(offeredValues(column, 9).map(({ slug }) => slug)).toEqual(['bare', 'cloud', 'edge']);
  });
});

it('an entry is also found by its other names, and by plain letters where a browser cannot make them plain', () => {
  expect(alsoFoundBy([['Váncsa'], ['Møved & Łódź', 'Straße'], ['Plain', 'Older']])).toEqual({
    1: 'Moved & Lodz Strasse Straße',
    2: 'Older',
  });
});

it('addresses of different folders stand in the index whole', () => {
  expect(inFolder(['/blog/a', '/news/b'])).toEqual({ folder: '', address: ['/blog/a', '/news/b'] });
  expect(inFolder([])).toEqual({ folder: '', address: [] });
});

describe('the column that entries are sorted by', () => {
  it('has the order of its keys; what has none comes last and shows nothing', () => {
    const column = sortColumn(['2021', undefined, '2019', '2021'], (year) => `since ${year}`);
    expect(column.of).toEqual([1, 2, 0, 1]);
    expect([0, 1, 2, 3].map((place) => textAt(column, place))).toEqual(['since 2021', '', 'since 2019', 'since 2021']);
  });

  it('can be any order', () => {
    expect(orderColumn(['b', 'c', 'a'], (a, b) => a.localeCompare(b, 'en')).of).toEqual([1, 2, 0]);
  });
});

describe('the members for the filter', () => {
  const members = [
    sampleMember('Zeta', [{ tier: 'gold', since: '2021-03-01' }], { country: 'SE' }),
    sampleMember('Left', [{ tier: 'gold', since: '2020-10-19', until: '2021-01-01' }]),
    sampleMember(
      'Alpha',
      [
        { tier: 'silver', since: '2020-10-19' },
        { tier: 'gold', since: '2021-05-01' },
      ],
      { country: 'DE', formerNames: [{ name: 'Ancient', until: '2021-01-01' }] },
    ),
    sampleMember('Beta', [{ tier: 'silver', since: '2019-01-01' }], { kind: 'research' }),
  ];
  const index = memberIndex(members, sampleTiers, '2021-06-01', {
    country: (code) => `Country ${code}`,
    kind: (kind) => `Kind ${kind}`,
    since: (day) => `since ${day}`,
  });

  it('are those of the day, each once, by name', () => {
    expect(index.columns.title.names).toEqual(['Alpha', 'Beta', 'Zeta']);
    expect(index).toMatchObject({ folder: '/members/', address: ['alpha', 'beta', 'zeta'] });
  });

  it('say every tier that they stand in, the tiers in their order, and since when in the first', () => {
    expect(index.columns['tier']).toMatchObject({ slugs: ['gold', 'silver'], of: [[0, 1], 1, 0] });
    expect([0, 1, 2].map((place) => textAt(index.columns['tier'], place))).toEqual(['Gold, Silver', 'Silver', 'Gold']);
    expect([0, 1, 2].map((place) => textAt(index.columns['since'], place))).toEqual([
      'since 2021-05-01',
      'since 2019-01-01',
      'since 2021-03-01',
    ]);
  });

  it('can be sorted by since when', () => {
    expect(sortedBy(index, 'since')).toEqual(['Beta', 'Zeta', 'Alpha']);
  });

  it('have the country and kind by the address of its page; a former name; and a monogram', () => {
    expect(index.columns['country']).toEqual({
      slugs: ['de', 'se'],
      names: ['Country DE', 'Country SE'],
      of: [0, [], 1],
    });
    expect(index.columns['kind']).toMatchObject({ slugs: ['company', 'research'], of: [0, 1, 0] });
    expect(index.also).toEqual({ 0: 'Ancient' });
    expect(textAt(index.columns['letters'], 0)).toBe('AL');
    expect(textAt(index.columns['tint'], 0)).toMatch(/^[1-6]$/);
  });
});

it('the projects for the filter are in their order, and can be sorted by name and age', () => {
  const index = projectIndex(
    [
      sampleProject('Zuul', { order: 1, started: '2012', area: 'Testing', tags: ['CI', 'Bare metal'] }),
      sampleProject('Airship', { order: 2, status: 'incubating' }),
      sampleProject('Kata', { order: 3, started: '2010-05' }),
    ],
    { status: (status) => `Status ${status}`, since: (started) => `Since ${started}` },
  );
  expect(index.columns.title.names).toEqual(['Zuul', 'Airship', 'Kata']);
  expect(index.columns['tag']).toEqual({
    slugs: ['bare-metal', 'ci'],
    names: ['Bare metal', 'CI'],
    of: [[1, 0], [], []],
  });
  expect(index.columns['status']).toMatchObject({ slugs: ['confirmed', 'incubating'], of: [0, 1, 0] });
  expect(index.columns['area']).toMatchObject({ slugs: ['edge', 'testing'], of: [1, 0, 0] });
  expect(sortedBy(index, 'name')).toEqual(['Airship', 'Kata', 'Zuul']);
  expect(sortedBy(index, 'since')).toEqual(['Kata', 'Zuul', 'Airship']);
  expect([0, 1].map((place) => textAt(index.columns['since'], place))).toEqual(['Since 2012', '']);
});

it('the posts for the filter are the newest first, name projects and members, and can be turned round', () => {
  const posts = [
    samplePost({ slug: 'new', title: 'New', date: '2021-12-31T23:30:00.000Z', author: ['Ada', 'Grace'] }),
    samplePost({ slug: 'old', title: 'Old', members: ['gone'], projects: ['zuul'], summary: 'In short.' }),
  ];
  const index = postIndex(
    posts,
    {
      projects: [sampleProject('Zuul')],
      members: [sampleMember('Gone', [{ tier: 'gold', since: '2020-01-01', until: '2020-02-01' }])],
    },
    (iso) => `on ${iso}`,
  );
  expect(index).toMatchObject({ folder: '/blog/', address: ['new', 'old'] });
  expect(index.columns['category']).toEqual({ slugs: ['news'], names: ['News'], of: [0, 0] });
  expect(index.columns['author']).toMatchObject({ slugs: ['ada', 'grace'], of: [[0, 1], 0] });
  expect(index.columns['project']).toEqual({ slugs: ['zuul'], names: ['Zuul'], of: [[], 0] });
  expect(index.columns['member']).toEqual({ slugs: ['gone'], names: ['Gone'], of: [[], 0] });
  expect(index.columns['year']).toEqual({ slugs: ['2021'], names: ['2021'], of: [0, 0] });
  expect(sortedBy(index, 'oldest')).toEqual(['Old', 'New']);
  expect(textAt(index.columns['date'], 0)).toBe('on 2021-12-31');
  expect(textAt(index.columns['summary'], 1)).toBe('In short.');
});
