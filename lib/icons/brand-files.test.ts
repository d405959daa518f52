import { describe, expect, it } from 'vitest';
import { palette } from '../design/tokens';
import { linesOf, markSvg, wordmarkSvg } from './brand-files';

const letters = (svg: string) =>
  [...svg.matchAll(/ d="([^"]+)"/g)].slice(markSvg().split('<path').length - 1).map(([, d]) => d);

describe('linesOf', () => {
  it.each([
    ['Example Foundation', ['Example Foundation']],
    ['Open Infrastructure Foundation', ['Open Infrastructure', 'Foundation']],
    ['The Foundation of All Others', ['The Foundation', 'of All Others']],
    ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahrtsgesellschaft']],
  ])('sets %s in %j', (name, lines) => expect(linesOf(name)).toEqual(lines));
});

describe('the wordmark', () => {
  it('has the mark, and the name as outlines that need no font', async () => {
    const svg = await wordmarkSvg('Example Foundation');
    expect(svg).not.toMatch(/<text|<image|<mask|font-family/);
    for (const [path] of markSvg().matchAll(/<path [^>]*>/g)) expect(svg).toContain(path);
    expect(svg).toContain(`fill="${palette('light')('ink')}"`);
  });

  it('grows with the name', async () => {
    const width = async (name: string) => Number(/width="([\d.]+)"/.exec(await wordmarkSvg(name))?.[1]);
    expect(await width('Example Foundation')).toBeGreaterThan(await width('Example'));
  });

  it('draws letters beyond Latin-1, and no box for a missing one', async () => {
    const [stroked, cyrillic, missing] = [
      letters(await wordmarkSvg('Ł')),
      letters(await wordmarkSvg('Я')),
      letters(await wordmarkSvg('𓀀')),
    ];
    expect([stroked, cyrillic, missing].map(({ length }) => length)).toEqual([1, 1, 0]);
    expect(stroked).not.toEqual(cyrillic);
  });
});
