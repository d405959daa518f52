import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { axeFaults } from '../axe';
import { crawl } from '../crawl';
import { layoutFaults } from '../layout';

const pages = [
  ...['/', '/blog', '/projects', '/members', '/members/changes', '/members/statistics', '/events', '/data'],
  '/search',
];

test('every page opens without an error, and says what is not there yet', async ({ page, baseURL }) => {
  const visits = await crawl(page, baseURL ?? '', pages);
  expect(visits.flatMap(({ address, faults }) => faults.map((fault) => `${address} ${fault}`))).toEqual([]);
  expect(visits.filter(({ status }) => status !== 200).map(({ address }) => address)).toEqual([]);
  for (const [address, text] of [
    ['/blog', 'Nothing has been published here yet.'],
    ['/projects', 'No project is listed yet.'],
    ['/members', 'No member is listed yet.'],
    ['/members/changes', 'Nothing has changed among the members yet.'],
    ['/members/statistics', 'There is no member to count yet.'],
    ['/events', 'No event is planned at the moment'],
  ] as const) {
    await page.goto(address);
    await expect(page.getByText(text)).toBeVisible();
  }
  await page.goto('/');
  await expect(page.getByRole('heading', { name: /event/i })).toHaveCount(0);
});

for (const address of pages) {
  test(`axe finds no fault on ${address}, and it fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(address);
    expect(await axeFaults(page)).toEqual([]);
    expect(await layoutFaults(page)).toEqual([]);
  });
}

test('offers no feed and no calendar with nothing in it', async ({ page }) => {
  for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'events.ics', 'members/changes', 'members/at']) {
    expect(existsSync(`out-empty/${file}`), file).toBe(false);
  }
  for (const address of pages) {
    await page.goto(address);
    await expect(page.locator('link[rel=alternate]'), address).toHaveCount(0);
    const links = page.locator('a[href="/rss.xml"], a[href="/atom.xml"], a[href="/feed.json"], a[href$=".ics"]');
    await expect(links, address).toHaveCount(0);
  }
});

test('leads to no form and names no contact where the site has none, and never has to be built again', async ({
  page,
  request,
}) => {
  await page.goto('/members');
  await expect(page.getByRole('link', { name: 'Add our organisation' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Notices' })).toHaveCount(0);
  expect((await request.get('/.well-known/security.txt')).status()).toBe(404);
  expect(existsSync('out-empty/.well-known')).toBe(false);
  expect(await (await request.get('/next-build.txt')).text()).toBe('never\n');
});

test('offers data files that say that there is nothing', async ({ request }) => {
  for (const name of ['projects', 'members', 'posts']) {
    expect(await (await request.get(`/${name}.json`)).json()).toMatchObject({ count: 0, [name]: [] });
  }
});
