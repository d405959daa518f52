import { readdirSync } from 'node:fs';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { axeFaults } from '../axe';
import { type FacetPage, facetPageAt } from '../facet-pages';
import { type ExpectedList, expectedMemberLists, expectedProjectLists, expectedTopicLists } from '../facets';
import { sitemapAddresses } from '../introduction';
import { origin } from '../site';

type Directory = {
  lists: ExpectedList[];
  /** The page above its lists. */
  above: string;
  /** What the addresses of its entries are like. */
  entry: RegExp;
  /** The folders below it that hold nothing but lists. */
  folders: string[];
  /** What the data of a list has its entries in; undefined where lists have feeds instead. */
  data?: 'projects' | 'members';
};

const directories: Directory[] = [
  {
    lists: expectedProjectLists(),
    above: '/projects',
    entry: /^\/projects\/[^/.]+$/,
    folders: ['status', 'area', 'tag'],
    data: 'projects',
  },
  {
    lists: expectedMemberLists(),
    above: '/members',
    entry: /^\/members\/[^/.]+$/,
    folders: ['tier', 'country', 'kind'],
    data: 'members',
  },
  { lists: expectedTopicLists(), above: '/blog', entry: /^\/(blog|a)\/[^/.]+$/, folders: ['category', 'year'] },
];

for (const directory of directories) {
  const { lists, above, entry, folders, data } = directory;

  test(`every list below ${above} shows all that belongs there, and nothing else`, async ({ request }) => {
    const titles = new Set<string>();
    for (const { address, entries } of lists) {
      const pages = await pagesOf(request, address, entry);
      const listed = pages.flatMap((page) => page.entries);
      expect(listed.toSorted(), address).toEqual([...entries].sort());
      for (const page of pages) {
        expect(page.canonical, address).toBe(origin + encodeURI(page.address));
        expect(page.above[0], address).toBe(above);
        expect(page.heading, address).not.toBe('');
        expect(titles.has(page.title), `another page is called ${page.title}`).toBe(false);
        titles.add(page.title);
        expect(page.ownCount, `the way to ${address} says how many are there`).toBe(String(entries.size));
      }
    }
  });

  test(`what has one entry below ${above} is kept out of search engines and the sitemap`, async ({ request }) => {
    const known = new Set(await sitemapAddresses(request));
    const single = lists.filter(({ entries }) => entries.size === 1);
    expect(single.length).toBeGreaterThan(0);
    for (const { address, entries } of lists) {
      const { isNoindex } = await facetPageAt(request, address, entry);
      expect(isNoindex, address).toBe(entries.size === 1);
      expect(known.has(origin + encodeURI(address)), `${address} in the sitemap`).toBe(entries.size > 1);
    }
  });

  test(`there is no list below ${above} of nothing`, async () => {
    const published = folders.flatMap((folder) =>
      readdirSync(`out${above}/${folder}`)
        .filter((file) => file.endsWith('.html'))
        .map((file) => `${above}/${folder}/${file.replace('.html', '')}`),
    );
    expect(published.sort()).toEqual(lists.map(({ address }) => address).sort());
  });

  if (data === undefined) continue;
  test(`every list below ${above} is there as data`, async ({ request }) => {
    for (const { address, entries } of lists) {
      const { data: offered } = await facetPageAt(request, address, entry);
      const json = `${address}/${data}.json`;
      expect(offered.get('application/json'), address).toBe(origin + json);
      expect(offered.get('text/csv'), address).toBe(`${origin}${address}/${data}.csv`);
      const file = await (await request.get(json)).json();
      expect(file).toMatchObject({ version: 1, url: origin + json, count: entries.size });
      const slugs = (file[data] as { slug: string }[]).map(({ slug }) => `${above}/${slug}`);
      expect(slugs.sort(), json).toEqual([...entries].sort());
      const csv = await (await request.get(`${address}/${data}.csv`)).text();
      for (const slug of slugs) expect(csv, `${address} as CSV`).toContain(slug.split('/').at(-1) ?? '');
    }
  });
}

test('the posts about a project or member have a list, with the feeds of that project or member', async ({
  page,
  request,
}) => {
  const { posts } = (await (await request.get('/posts.json')).json()) as {
    posts: { url: string; projects: string[] }[];
  };
  const about = posts.filter(({ projects }) => projects.includes('airship')).map(({ url }) => new URL(url).pathname);
  expect(about.length).toBeGreaterThan(1);
  const list = await facetPageAt(request, '/blog/project/airship', /^\/blog\/[^/.]+$/);
  expect(list.entries).toEqual(about);
  expect(list.isNoindex).toBe(false);
  expect(list.data.get('application/feed+json')).toContain('feed.json');

  await page.goto('/blog/project/airship');
  await expect(
    page.getByRole('navigation', { name: 'Follow: News about Airship' }).getByRole('link').first(),
  ).toHaveAttribute('href', '/projects/airship/rss.xml');
  await page.goto('/blog/member/nipa-cloud');
  await expect(page.getByRole('heading', { level: 1, name: 'Nipa Cloud' })).toBeVisible();
  expect((await request.get('/blog/member/cisco')).status()).toBe(404);
});

test('the ways to lists of a directory open by keyboard, without a fault', async ({ page }) => {
  for (const [address, summary, way] of [
    ['/members', 'By country and kind', 'Members by country'],
    ['/projects', 'By status, area and subject', 'Projects by area'],
  ] as const) {
    await page.goto(address);
    const ways = page.getByRole('navigation', { name: way });
    await expect(ways).toBeHidden();
    await page.locator('summary', { hasText: summary }).focus();
    await page.keyboard.press('Enter');
    await expect(ways).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await expect(page.locator('details').getByRole('link').first()).toBeFocused();
  }
});

/** All pages of a list, each of which leads to the next and back. */
async function pagesOf(request: APIRequestContext, address: string, entry: RegExp): Promise<FacetPage[]> {
  const pages: FacetPage[] = [];
  for (let next: string | undefined = address; next !== undefined; ) {
    const page: FacetPage = await facetPageAt(request, next, entry);
    expect(page.status, next).toBe(200);
    const before = pages.at(-1);
    expect(page.prev, `what ${next} has before it`).toBe(before && origin + before.address);
    pages.push(page);
    next = page.next?.replace(origin, '');
  }
  return pages;
}
