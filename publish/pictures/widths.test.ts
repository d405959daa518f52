import { describe, expect, it } from 'vitest';
import { neededWidths, widestPlace } from './widths';

describe('the widths that a picture is needed in', () => {
  it.each([
    ['a photograph larger than any screen needs', 640, 4000, [320, 640, 960, 1280]],
    ['one as large as the best screen needs', 640, 1280, [320, 640, 960, 1280]],
    ['one just above a width', 640, 1000, [320, 640, 1000]],
    ['one just below a width', 640, 950, [320, 640, 950]],
    ['one smaller than its place', 640, 300, [300]],
    ['a place of odd width', 333, 4000, [167, 333, 500, 666]],
    ['a logo', 160, 4000, [160, 320, 480]],
    ['a place a little wider than a logo', 161, 4000, [81, 161, 242, 322]],
    ['a small portrait', 48, 100, [48, 100]],
    ['one pixel', 640, 1, [1]],
  ])('%s', (_, place, natural, widths) => {
    expect(neededWidths(place, natural)).toEqual(widths);
  });

  it('never go beyond the picture, and have its widest last', () => {
    for (let natural = 1; natural < 1400; natural += 7) {
      const widths = neededWidths(640, natural);
      expect(widths.at(-1)).toBe(Math.min(natural, 1280));
      expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
    }
  });
});

describe('the widest place of a picture', () => {
  it.each([
    ['640px', 640],
    ['40rem', 640],
    ['calc(10.5rem)', 168],
    ['min(100vw, 30rem)', 480],
  ])('of %s is %i', (sizes, expected) => {
    expect(widestPlace(sizes)).toBe(expected);
  });

  it.each(['100vw', '', 'auto'])('of “%s” is not known', (sizes) => {
    expect(() => widestPlace(sizes)).toThrow(`sizes="${sizes}" names no width in rem or px.`);
  });
});
