import { describe, expect, it } from 'vitest';
import {
  lastChanged,
  neighbours,
  newestFirst,
  postsAboutMember,
  postsAboutPerson,
  postsAboutProject,
  postsByAuthor,
  postsInCategory,
  postsOfYear,
  readingMinutes,
} from './posts';
import { samplePost } from './samples';

const first = samplePost({ slug: 'first', date: '2020-10-19T13:30:00.000Z' });
const second = samplePost({ slug: 'second', date: '2021-04-21T15:00:00.000Z', author: ['Ada', 'Grace Hopper'] });
const third = samplePost({
  slug: 'third',
  date: '2021-09-07T15:00:00.000Z',
  category: [
    { id: 'a', label: 'News & Announcements' },
    { value: 'b', label: 'Members' },
  ],
  projects: ['zuul', 'kata-containers'],
  members: ['microsoft'],
});
const posts = [third, second, first];

describe('posts', () => {
  it('stand newest first, and those of one moment by file name', () => {
    const twin = samplePost({ slug: 'a-twin', date: first.date });
    expect([first, second, twin, third].sort(newestFirst).map(({ slug }) => slug)).toEqual([
      'third',
      'second',
      'a-twin',
      'first',
    ]);
  });

  it('are found by category, whichever place it has', () => {
    expect(postsInCategory(posts, 'news-announcements')).toEqual([third]);
    expect(postsInCategory(posts, 'members')).toEqual([third]);
    expect(postsInCategory(posts, 'nothing')).toEqual([]);
  });

  it('are found by author, alone or with others', () => {
    expect(postsByAuthor(posts, 'ada')).toEqual(posts);
    expect(postsByAuthor(posts, 'grace-hopper')).toEqual([second]);
  });

  it('are found by year in UTC, to the last moment of it', () => {
    const last = samplePost({ slug: 'last', date: '2020-12-31T23:59:59.999Z' });
    const next = samplePost({ slug: 'next', date: '2021-01-01T00:00:00.000Z' });
    expect(postsOfYear([next, last], '2020')).toEqual([last]);
    expect(postsOfYear([next, last], '2021')).toEqual([next]);
    expect(postsOfYear([next, last], '2022')).toEqual([]);
  });

  it('are found by what their text links to, as by what their fields name', () => {
    const linking = samplePost({
      slug: 'linking',
      projects: ['magma'],
      mentions: { projects: ['magma', 'zuul'], members: ['acme'], people: ['ada'] },
    });
    const all = [third, linking];
    expect(postsAboutProject(all, 'zuul')).toEqual([third, linking]);
    expect(postsAboutProject(all, 'magma')).toEqual([linking]);
    expect(postsAboutMember(all, 'acme')).toEqual([linking]);
    expect(postsAboutPerson(all, 'ada')).toEqual([linking]);
    expect(postsAboutPerson(all, 'grace')).toEqual([]);
  });

  it('are found by the project and the member they name', () => {
    expect(postsAboutProject(posts, 'zuul')).toEqual([third]);
    expect(postsAboutProject(posts, 'kata')).toEqual([]);
    expect(postsAboutMember(posts, 'microsoft')).toEqual([third]);
  });

  it('have the next older and newer post beside them', () => {
    expect(neighbours(posts, second.address)).toEqual({ newer: third, older: first });
    expect(neighbours(posts, third.address)).toEqual({ newer: undefined, older: second });
    expect(neighbours(posts, first.address)).toEqual({ newer: second, older: undefined });
  });

  it('have none where they are unlisted', () => {
    expect(neighbours(posts, '/blog/unlisted')).toEqual({});
  });
});

describe('reading time', () => {
  it('is at least a minute', () => {
    expect(readingMinutes('')).toBe(1);
  });

  it('grows with the words, not with the signs between them', () => {
    expect(readingMinutes('word '.repeat(660))).toBe(3);
    expect(readingMinutes('— * '.repeat(660))).toBe(1);
  });
});

describe('the last change', () => {
  it('is the latest of date, update and corrections', () => {
    const date = '2020-10-19T13:30:00.000Z';
    const updated = '2020-11-01T00:00:00.000Z';
    const corrections = [{ date: '2021-01-01T00:00:00.000Z', note: 'A name was misspelt.' }];
    expect(lastChanged({ date })).toBe(date);
    expect(lastChanged({ date, updated })).toBe(updated);
    expect(lastChanged({ date, updated, corrections })).toBe('2021-01-01T00:00:00.000Z');
  });
});
