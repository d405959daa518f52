import { describe, expect, it } from 'vitest';
import { parseOptions } from './options';

describe('the arguments of a benchmark', () => {
  it('may be left out', () => {
    expect(parseOptions([])).toEqual({
      sizes: [{ posts: 1000, members: 500, projects: 50 }],
      parts: ['builds', 'filter'],
      limits: false,
      growth: false,
      keep: false,
    });
  });

  it('choose how much content there is', () => {
    expect(parseOptions(['--posts', '60', '--members=7', '--projects', '3', '--keep'])).toMatchObject({
      sizes: [{ posts: 60, members: 7, projects: 3 }],
      keep: true,
    });
  });

  it('choose a part', () => {
    expect(parseOptions(['--only', 'filter']).parts).toEqual(['filter']);
  });

  it('choose two sizes for growth', () => {
    expect(parseOptions(['--growth', '--limits']).sizes.map(({ posts }) => posts)).toEqual([1000, 5000]);
  });

  it.each([
    [['--posts', 'many'], '--posts is "many"; it has to be a whole number from 1 to 999999.'],
    [['--posts', '0'], '--posts is "0"'],
    [['--only', 'cards'], '--only is "cards"; it has to be builds or filter.'],
    [['--members', '1.5'], '--members is "1.5"'],
    [['--growth', '--posts', '60'], 'Leave out --posts'],
    [['--limits', '--posts', '5001'], 'no limit for more than 5000 posts'],
    [['--post', '60'], "Unknown option '--post'"],
    [['60'], "Unexpected argument '60'"],
  ])('%j are refused', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});
