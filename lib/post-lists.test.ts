import { describe, expect, it, vi } from 'vitest';
import { samplePost } from './content/samples';

const posts = [
  samplePost({ slug: 'c', date: '2022-01-01T00:00:00.000Z' }),
  samplePost({ slug: 'b', date: '2020-12-31T23:30:00.000Z' }),
  samplePost({ slug: 'a', date: '2020-10-19T13:30:00.000Z' }),
];

vi.mock('./content/source', async () => ({
  posts,
  people: [],
  site: { name: 'Example Foundation', url: 'https://foundation.example', locale: 'en-GB' },
  messages: {
    blog: {
      title: 'News',
      description: 'All news.',
      yearTitle: 'News of {year}',
      yearDescription: '{count, plural, one {One post} other {# posts}} of {year} from the {site}.',
      yearLabel: 'Year',
    },
    ...{ projects: { title: 'Projects' }, members: { title: 'Members' }, events: { title: 'Events' } },
  },
}));

const { yearList, years } = await import('./post-lists');

describe('the news of a year', () => {
  it('is a list for every year that has posts, and for no other', () => {
    const lists = years.map(({ slug }) => yearList(slug));
    expect(lists.map((list) => list?.address)).toEqual(['/blog/year/2022', '/blog/year/2020']);
    expect(yearList('2021')).toBeUndefined();
  });

  it('holds the posts of that year and says which it is', () => {
    expect(yearList('2020')).toMatchObject({
      title: '2020',
      wholeTitle: 'News of 2020',
      description: '2 posts of 2020 from the Example Foundation.',
      above: [{ label: 'News', address: '/blog' }],
      posts: [{ slug: 'b' }, { slug: 'a' }],
      year: '2020',
    });
  });
});
