import { describe, expect, it } from 'vitest';
import { archiveCount, block, feedLength } from './blocks';
import { feedNeighbours, feedParts } from './feed-addresses';

/** Posts, newest first; the oldest is 1. */
function postsUpTo(total: number): number[] {
  return Array.from({ length: total }, (_, index) => total - index);
}

function archives(total: number): (readonly number[])[] {
  return Array.from({ length: archiveCount(total) }, (_, index) => block(postsUpTo(total), index + 1));
}

describe('a feed and its archive', () => {
  it.each([
    [0, 0],
    [1, 0],
    [50, 0],
    [51, 1],
    [100, 1],
    [101, 2],
    [120, 2],
    [151, 3],
  ])('hold all of %i posts, in a feed and %i documents', (total, count) => {
    const posts = postsUpTo(total);
    const feed = block(posts);
    expect(archiveCount(total)).toBe(count);
    expect(feed).toEqual(posts.slice(0, 50));
    expect(new Set([...feed, ...archives(total).flat()])).toEqual(new Set(posts));
    for (const document of archives(total)) {
      expect(document).toHaveLength(feedLength);
      expect(document).toEqual(document.toSorted((a, b) => b - a));
    }
  });

  it('leave each document of the archive as it was when a post comes', () => {
    for (let total = 50; total < 260; total += 1) {
      expect(archives(total + 1).slice(0, archiveCount(total))).toEqual(archives(total));
    }
    expect(archives(120)).toEqual([postsUpTo(50), postsUpTo(100).slice(0, 50)]);
  });

  it('lead from the feed through every document to the oldest, and back', () => {
    const of = (archive?: number) => feedNeighbours('/blog/category/news', 151, { format: 'atom', archive });
    const address = (number: number) => `/blog/category/news/atom-${number}.xml`;
    const current = '/blog/category/news/atom.xml';
    expect(of()).toEqual({ current, older: address(3), newer: undefined });
    expect(of(3)).toEqual({ current, older: address(2), newer: undefined });
    expect(of(2)).toEqual({ current, older: address(1), newer: address(3) });
    expect(of(1)).toEqual({ current, older: undefined, newer: address(2) });
  });

  it('are none for a list without a post', () => {
    expect(feedParts(0)).toEqual([]);
    expect(feedParts(1)).toHaveLength(3);
    expect(feedParts(51)).toHaveLength(6);
  });
});
