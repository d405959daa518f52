import { expect, type Route, test } from '@playwright/test';
import { expectNoAxeFault } from '../axe';
import { reportRefusals, watchRequests } from '../search-loading';
import { field, found, siteMap, status, titles } from '../search-page';
import { templates } from '../templates';

test('an index that does not come is said, and the button tries once more', async ({ page }) => {
  await page.route('**/pagefind/*', (route) => route.abort());
  await page.goto(`${templates.search}?q=kata`);
  await expect(status(page)).toHaveText('The search could not be loaded.');
  await expect(page.getByText('Check your connection')).toBeVisible();
  await expect(siteMap(page)).toBeVisible();
  await expectNoAxeFault(page, 'failed');

  await page.unroute('**/pagefind/*');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(new RegExp(`${templates.search}\\?q=kata(&|$)`));
  await expect(titles(page)).toContainText(['Kata Containers']);
});

test('a part of the index that does not come is not taken for nothing', async ({ page, context }) => {
  await page.goto(`${templates.search}?q=kata`);
  await expect(titles(page).first()).toBeVisible();
  await context.setOffline(true);
  await field(page).fill('starlingx');
  await expect(status(page)).toHaveText('The search could not be loaded.');
});

for (const [fault, answer] of [
  ['is refused', (route: Route) => route.fulfill({ status: 503 })],
  ['is cut off', (route: Route) => route.abort()],
] as const) {
  test(`a part of the index that ${fault} is not taken for nothing, and the next search tries once more`, async ({
    page,
  }) => {
    await page.route('**/pagefind/index/*', answer);
    await page.goto(`${templates.search}?q=kata`);
    await expect(status(page)).toHaveText('The search could not be loaded.');
    await page.unroute('**/pagefind/index/*');
    await field(page).fill('starlingx');
    await expect(titles(page).first()).toHaveText('StarlingX');
  });
}

test('more that does not come is said, and what is there stays', async ({ page }) => {
  await page.goto(`${templates.search}?q=openstack`);
  await expect(found(page)).toHaveCount(10);
  await page.route('**/pagefind/fragment/*', (route) => route.abort());
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(status(page)).toHaveText('The search could not be loaded.');
});

test('a word of a hundred letters pushes nothing aside on a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${templates.search}?q=${'x'.repeat(100)}`);
  await expect(status(page)).toContainText('xxxxx');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the policy refuses nothing that a search does', async ({ page }) => {
  await reportRefusals(page);
  const watched = watchRequests(page);
  await page.goto(`${templates.search}?q=openstack`);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(found(page)).toHaveCount(20);
  expect(watched.faults).toEqual([]);
});
