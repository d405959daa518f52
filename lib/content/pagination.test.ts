import { describe, expect, it } from 'vitest';
import { laterPages, listPage, pageCount } from './pagination';

const size = 10;

function items(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

describe('a list of posts', () => {
  it.each([
    [0, 1, []],
    [1, 1, []],
    [10, 1, []],
    [11, 2, [2]],
    [20, 2, [2]],
    [21, 3, [2, 3]],
  ])('of %i items fills %i pages', (total, count, later) => {
    expect(pageCount(total, size)).toBe(count);
    expect(laterPages(total, size)).toEqual(later);
  });

  it('without items is one empty page', () => {
    expect(listPage([], 1, size)).toEqual({ items: [], number: 1, count: 1, total: 0 });
  });

  it('shows each item on one page', () => {
    const pages = [1, 2, 3].map((number) => listPage(items(21), number, size)?.items);
    expect(pages.map((page) => page?.length)).toEqual([10, 10, 1]);
    expect(pages.flat()).toEqual(items(21));
  });

  it('has no page outside its range', () => {
    expect([0, -1, 2, 1.5, Number.NaN].map((number) => listPage(items(10), number, size))).toEqual(
      Array(5).fill(undefined),
    );
  });
});
