import { describe, expect, it } from 'vitest';
import { kindsOf } from './kinds';

const sets = (...texts: string[]) => texts.map((text) => new Set(text.split(' ').filter(Boolean)));

const pages = sets('a b c', 'x y z', 'a b d', 'a b c', 'x y w', 'q', '', 'a b c d e', 'x y z');

describe('the kinds of pages', () => {
  it.each([
    [
      'what is the same is of one kind',
      sets('a b', 'c', 'b a', 'c'),
      12,
      [
        [0, 2],
        [1, 3],
      ],
    ],
    ['what differs is not, while kinds are left', sets('a b', 'a b c', 'a'), 3, [[0], [1], [2]]],
    ['the most alike are joined first', sets('a b c d', 'x y z', 'a b c e'), 2, [[0, 2], [1]]],
    ['one kind takes all', sets('a', 'b', 'c'), 1, [[0, 1, 2]]],
    ['no page is no kind', [], 12, []],
    [
      'a common page is not made heavier for a rare one that comes later',
      sets('a', 'a', 'a', 'a', 'a', 'a b c d', 'b c d e f g'),
      2,
      [
        [0, 1, 2, 3, 4],
        [5, 6],
      ],
    ],
    [
      'nor for one that came before',
      sets('a b c d', 'a', 'a', 'a', 'a', 'a', 'b c d e f g'),
      2,
      [
        [1, 2, 3, 4, 5],
        [0, 6],
      ],
    ],
    [
      'many pages take a word too many before one takes several',
      sets('a', 'a', 'a', 'a', 'a', 'a b', 'c d e f'),
      2,
      [[0, 1, 2, 3, 4, 5], [6]],
    ],
    [
      'a page like no other is spared, where several of many can carry a little',
      sets('a b c', 'a b c', 'a b c', 'a b c', 'a b c', 'a b d', 'a w x y z', 'a w x y z p q r s'),
      3,
      [[0, 1, 2, 3, 4, 5], [6], [7]],
    ],
  ])('%s', (_, words, limit, expected) => {
    expect(new Set(kindsOf(words, limit))).toEqual(new Set(expected));
  });

  it.each([1, 2, 3, 4, 12])('are %i at most, and each page is of one', (limit) => {
    const kinds = kindsOf(pages, limit);
    expect(kinds.length).toBeLessThanOrEqual(limit);
    expect(kinds.flat().sort((a, b) => a - b)).toEqual([...pages.keys()]);
  });

  it.each([1, 2, 3, 4, 12])('are the same each time, %i at most', (limit) => {
    expect(kindsOf(pages, limit)).toEqual(kindsOf(pages, limit));
  });

  it.each([1, 2, 3, 4, 12])('keep pages together that are the same, with %i at most', (limit) => {
    const kindOf = (page: number) => kindsOf(pages, limit).findIndex((kind) => kind.includes(page));
    expect([kindOf(0), kindOf(1)]).toEqual([kindOf(3), kindOf(8)]);
  });
});
