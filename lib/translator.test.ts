import { describe, expect, it } from 'vitest';
import { translator } from './translator';

const catalogue = {
  home: { allMembers: '{count, plural, =0 {No posts} one {# post} other {# posts}}' },
  blog: { title: 'News <b>' },
  post: { by: 'By {authors}' },
};

describe('a text', () => {
  const t = translator('en-GB', catalogue);

  it('follows the plural of the language', () => {
    expect([0, 1, 2, 1234].map((count) => t('home.allMembers', { count }))).toEqual([
      'No posts',
      '1 post',
      '2 posts',
      '1,234 posts',
    ]);
    const slovene = { home: { allMembers: '{count, plural, one {a} two {b} few {c} other {d}}' } };
    expect([1, 2, 3, 5].map((count) => translator('sl', slovene)('home.allMembers', { count }))).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('takes values, and leaves signs alone', () => {
    expect(t('post.by', { authors: 'Ada & <i>Grace</i>' })).toBe('By Ada & <i>Grace</i>');
    expect(t('blog.title')).toBe('News <b>');
  });

  it('that is missing is an error, not a blank', () => {
    expect(() => t('blog.empty')).toThrow('blog.empty');
  });
});
