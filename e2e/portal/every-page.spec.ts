import { expect, test } from '@playwright/test';
import { crawl, type Visit } from '../crawl';
import { sitemapAddresses } from '../introduction';
import { origin } from '../site';

let visits: Visit[];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, baseURL }) => {
  test.setTimeout(180_000);
  const page = await browser.newPage({ baseURL: baseURL ?? '' });
  visits = await crawl(page, baseURL ?? '', ['/']);
  await page.close();
});

/** The addresses of the pages of which this is true. */
function pagesWhere(condition: (visit: Visit) => boolean): string[] {
  return visits.filter(condition).map(({ address }) => address);
}

test('answers, and all of the site is reached from the home page', async ({ request }) => {
  expect(pagesWhere(({ status }) => status !== 200)).toEqual([]);
  const listed = (await sitemapAddresses(request)).map((url) => new URL(url).pathname);
  const former = listed.filter((address) => !visits.some((visit) => visit.address === address));
  // Only members that have left are in no list; they keep their page.
  for (const address of former) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(await response.text(), address).toContain('has not been a member since');
  }
  expect(listed.length).toBeGreaterThan(140);
});

test('has no console error, no failed request, and asks no other host', () => {
  expect(visits.flatMap(({ address, faults }) => faults.map((fault) => `${address} ${fault}`))).toEqual([]);
});

test('carries no script but an island', () => {
  expect(pagesWhere(({ scripts }) => scripts.some((script) => !script.startsWith('/islands/')))).toEqual([]);
});

test('has a title and a description that no other page has', () => {
  const indexed = visits.filter(({ noindex }) => !noindex);
  const titles = indexed.map(({ title }) => title);
  const descriptions = indexed.map(({ description }) => description);
  expect(titles.filter((title, index) => title === '' || titles.indexOf(title) !== index)).toEqual([]);
  expect(descriptions.filter((text, index) => !text || descriptions.indexOf(text) !== index)).toEqual([]);
});

test('names itself as its canonical address', () => {
  expect(pagesWhere(({ address, canonical }) => canonical !== new URL(address, origin).href)).toEqual([]);
});

test('has one h1, and no heading skips a level', () => {
  expect(pagesWhere(({ headings }) => headings.filter((heading) => heading === 'H1').length !== 1)).toEqual([]);
  const skips = ({ headings }: Visit) => {
    const levels = headings.map((heading) => Number(heading[1]));
    return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
  };
  expect(pagesWhere(skips)).toEqual([]);
});

test('links to nothing that is not there, anchors included', async ({ request }) => {
  const broken: string[] = [];
  const links = new Set(visits.flatMap((visit) => visit.links));
  for (const link of links) {
    const [path = '', anchor] = link.split('#');
    const target = visits.find(({ address }) => address === path);
    if (target === undefined && (await request.get(path)).status() !== 200) broken.push(link);
    if (target && anchor && !target.ids.includes(decodeURIComponent(anchor))) broken.push(link);
  }
  expect(broken).toEqual([]);
});

test('uses each id once', () => {
  expect(pagesWhere(({ ids }) => new Set(ids).size !== ids.length)).toEqual([]);
});

test('says its language, and names every landmark differently', () => {
  expect(pagesWhere(({ lang }) => lang !== 'en-GB')).toEqual([]);
  for (const one of ['banner', 'main', 'contentinfo']) {
    expect(pagesWhere(({ landmarks }) => landmarks.filter((landmark) => landmark === one).length !== 1)).toEqual([]);
  }
  const others = ({ landmarks }: Visit) =>
    landmarks.filter((landmark) => !/^(banner|main|contentinfo)$/.test(landmark));
  expect(visits.flatMap((visit) => others(visit).filter((landmark) => !landmark.includes(' ')))).toEqual([]);
  expect(pagesWhere((visit) => new Set(others(visit)).size !== others(visit).length)).toEqual([]);
});

test('has links whose words say where they lead', () => {
  const empty = /^(|here|click here|this|this page|link|more|read more|learn more|see more|details|go|continue)$/i;
  const isUnclear = (text: string) => empty.test(text) || /^(https?:|www\.)/.test(text) || !/[\p{L}\p{N}]/u.test(text);
  const unclear = visits.flatMap(({ address, linkTexts }) =>
    linkTexts.filter(([text]) => isUnclear(text)).map(([text]) => `${address}: “${text}”`),
  );
  expect(unclear).toEqual([]);
});

test('calls two pages by different words', () => {
  const ambiguous = visits.flatMap(({ address, linkTexts }) => {
    const toPages = linkTexts.filter(([, target]) => !target.startsWith('#'));
    const targets = new Map(toPages);
    const others = toPages.filter(([text, target]) => targets.get(text) !== target);
    return others.map(([text, target]) => `${address}: “${text}” leads to ${target} and to ${targets.get(text)}`);
  });
  expect(ambiguous).toEqual([]);
});

test('describes its pictures, and sets no text as a picture', () => {
  expect(visits.flatMap(({ address, pictures }) => pictures.map((picture) => `${address}: ${picture}`))).toEqual([]);
});
