import { describe, expect, it } from 'vitest';
import { samplePost } from './samples';
import { authorsOf, categoriesOf, linkTopics, yearsOf } from './topics';

const posts = [
  samplePost({ category: [{ id: 'a', label: 'News' }], author: ['Ada'] }),
  samplePost({
    category: [
      { id: 'b', label: 'Members' },
      { id: 'a', label: 'News' },
    ],
    author: ['Ada', 'Grace'],
  }),
];

describe('categories', () => {
  it('are counted, those with most posts first', () => {
    expect(categoriesOf(posts)).toEqual([
      { name: 'News', slug: 'news', count: 2 },
      { name: 'Members', slug: 'members', count: 1 },
    ]);
  });

  it('are none where there is no post', () => {
    expect(categoriesOf([])).toEqual([]);
  });
});

describe('authors', () => {
  it('are those of posts, then people who wrote none', () => {
    expect(authorsOf(posts, [{ name: 'Grace' }, { name: 'Linus' }])).toEqual([
      { name: 'Ada', slug: 'ada', count: 2 },
      { name: 'Grace', slug: 'grace', count: 1 },
      { name: 'Linus', slug: 'linus', count: 0 },
    ]);
  });
});

describe('years', () => {
  it('are counted, the newest first, whichever has most posts', () => {
    const dates = ['2020-10-19T13:30:00.000Z', '2022-06-07T15:00:00.000Z', '2020-12-31T23:30:00.000Z'];
    expect(yearsOf(dates.map((date) => samplePost({ date })))).toEqual([
      { name: '2022', slug: '2022', count: 1 },
      { name: '2020', slug: '2020', count: 2 },
    ]);
    expect(yearsOf([])).toEqual([]);
  });
});

describe('the links of names', () => {
  it('lead only to pages that are there', () => {
    const linked = linkTopics(['News', 'Secret'], categoriesOf(posts), (name) => `/c/${name}`);
    expect(linked).toEqual([{ label: 'News', address: '/c/News' }, { label: 'Secret' }]);
  });
});
