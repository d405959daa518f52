import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { addSpeculationRules } from './speculation-rules';

type Where = { and?: Where[]; not?: Where; href_matches?: string; selector_matches?: string };
type Rule = { where: Where; eagerness: string };

const page = '<head><title>A</title></head><body><a href="/blog">News</a></body>';

function withRules(times: number): string {
  const document = parse(page);
  for (let time = 0; time < times; time++) addSpeculationRules(document);
  return serialize(document);
}

/** The rules of a page as a browser reads them. */
function rulesOf(html: string): Record<string, Rule[]> {
  const [, json = ''] = /<head>.*<script type="speculationrules">(.*?)<\/script><\/head>/.exec(html) ?? [];
  return JSON.parse(json);
}

/** Whether a link meets a condition of the rules: `*` is anything, every other sign itself. */
function meets(
  { and, not, href_matches, selector_matches }: Where,
  link: { path: string; download: boolean },
): boolean {
  if (and) return and.every((where) => meets(where, link));
  if (not) return !meets(not, link);
  if (selector_matches === '[download]') return link.download;
  const pattern = (href_matches ?? '').replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${pattern}$`).test(link.path);
}

describe('the speculation rules', () => {
  const rules = rulesOf(withRules(1));

  it('are added once', () => {
    expect(withRules(3)).toBe(withRules(1));
    expect(withRules(1).match(/speculationrules/g)).toHaveLength(1);
  });

  it('wait until a visitor means to follow a link', () => {
    expect(Object.values(rules).flat()).toEqual([expect.objectContaining({ eagerness: 'moderate' })]);
  });

  it.each([
    ['/', true],
    ['/blog', true],
    ['/blog/page/2', true],
    ['/rss.xml', false],
    ['/media/a.pdf', false],
    ['/blog/version-1.0', false],
  ])('render %s ahead: %s', (path, expected) => {
    expect(rules['prerender']?.some(({ where }) => meets(where, { path, download: false }))).toBe(expected);
  });

  it('leave downloads alone', () => {
    expect(rules['prerender']?.some(({ where }) => meets(where, { path: '/calendar', download: true }))).toBe(false);
  });
});
