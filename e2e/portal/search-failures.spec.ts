import { expect, test } from '@playwright/test';
import { reportRefusals, watchRequests } from '../search-loading';
import { expectNoAxeFault, field, found, siteMap, status, titles } from '../search-page';
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
  await expect(page).toHaveURL(new RegExp(`${templates.search}\\?q=kata(&type=)?$`));
  await expect(titles(page)).toContainText(['Kata Containers']);
});

test('a part of the index that does not come is not taken for nothing', async ({ page, context }) => {
  await page.goto(`${templates.search}?q=kata`);
  await expect(titles(page).first()).toBeVisible();
  await context.setOffline(true);
  await field(page).fill('starlingx');
  await expect(status(page)).toHaveText('The search could not be loaded.');
});

test('the policy refuses nothing that a search does', async ({ page }) => {
  await reportRefusals(page);
  const watched = watchRequests(page);
  await page.goto(`${templates.search}?q=openstack`);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(found(page)).toHaveCount(20);
  expect(watched.faults).toEqual([]);
});
