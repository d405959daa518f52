import { describe, expect, it } from 'vitest';
import { samplePost } from './samples';
import { authorsOf, categoriesOf, linkTopics } from './topics';

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

describe('the links of names', () => {
  it('lead only to pages that are there', () => {
    const linked = linkTopics(['News', 'Secret'], categoriesOf(posts), (name) => `/c/${name}`);
    expect(linked).toEqual([{ label: 'News', address: '/c/News' }, { label: 'Secret' }]);
  });
});
