import { brotliCompressSync } from 'node:zlib';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';

/** How many bytes, compressed, a page has for what stands between its header and its footer. */
const mostBytes = 4_700;

// Invented names, as long and as varied as those of organisations; two hundred countries, and 131 months.
vi.mock('@/lib/content/source', async () => {
  const { sampleSource, sampleSite } = await import('@/lib/cards/samples');
  const { sampleMember } = await import('@/lib/content/samples');
  const parts = 'ka ro mi ten vol ster quan dra lex por tin gal uni ber zan fre hol cro nim pla ven sur tex ido'.split(
    ' ',
  );
  const kinds = ['Cloud', 'Systems', 'Technologies', 'Telecom', 'Networks', 'University', 'Labs', 'Group'];
  const countries = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((one) => [...'ADEGHKMR'].map((two) => one + two));
  const members = Array.from({ length: 5_000 }, (_, index) => {
    const word = [7, 11, 13].map((step) => parts[(index * step + Math.floor(index / step)) % parts.length]).join('');
    const name = `${word.charAt(0).toUpperCase()}${word.slice(1)} ${kinds[(index * 5) % kinds.length]}`;
    const since = new Date(Date.UTC(2011, 3 + (index % 130), 2)).toISOString().slice(0, 10);
    return sampleMember(name, [{ tier: sampleSite.tiers[index % 3]?.id ?? '', since }], {
      slug: `${name.toLowerCase().replaceAll(' ', '-')}-${index}`,
      country: countries[index % countries.length],
    });
  });
  return sampleSource({ members });
});

function weightOf(page: ReactElement): number {
  return brotliCompressSync(renderToStaticMarkup(page)).length;
}

it('a month, the changes and the statistics of 5,000 members are light', async () => {
  const { changePage, furtherMonthPages, monthList, monthPage, months } = await import('@/lib/member-history');
  const { ChangeIndex } = await import('@/components/members/change-index');
  const { MonthIndex } = await import('@/components/members/month-index');
  const { default: Statistics } = await import('./statistics/page');
  expect(months).toHaveLength(131);
  const list = monthList('2022-02');
  const page = list && monthPage(list, 1);
  const changes = changePage(2);
  if (list === undefined || page === undefined || changes === undefined) throw new Error('There is no such page.');
  expect(furtherMonthPages(list)).toHaveLength(19);
  for (const content of [
    <MonthIndex key="month" list={list} page={page} />,
    <ChangeIndex key="changes" page={changes} />,
    <Statistics key="statistics" />,
  ]) {
    expect(weightOf(content)).toBeLessThan(mostBytes);
    expect(weightOf(content)).toBeGreaterThan(1_000);
  }
}, 60_000);
