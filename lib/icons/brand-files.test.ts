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

  it('draws letters beyond Latin-1, not the box that stands for a missing one', async () => {
    const [stroked, missing] = [letters(await wordmarkSvg('Ł')), letters(await wordmarkSvg('Я'))];
    expect(stroked).toHaveLength(1);
    expect(stroked).not.toEqual(missing);
  });
});
