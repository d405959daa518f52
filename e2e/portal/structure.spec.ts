import { expect, test } from '@playwright/test';
import { templates } from '../templates';

test('every kind of page has its landmarks, one main heading and a language', async ({ page }) => {
  for (const [name, address] of Object.entries(templates)) {
    await page.goto(address);
    for (const role of ['banner', 'main', 'contentinfo'] as const) {
      await expect.soft(page.getByRole(role), `${role} of ${name}`).toHaveCount(1);
    }
    await expect.soft(page.getByRole('banner').getByRole('navigation', { name: 'Main' }), name).toHaveCount(1);
    await expect.soft(page.getByRole('contentinfo').getByRole('navigation', { name: 'Site map' }), name).toHaveCount(1);
    await expect.soft(page.getByRole('main').getByRole('heading', { level: 1 }), name).toHaveCount(1);
    await expect.soft(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
    await expect.soft(page.locator('html'), name).toHaveAttribute('lang', 'en-GB');
  }
});

test('a screen reader finds the parts of a page by their names', async ({ page }) => {
  await page.goto(templates.announcement);
  for (const name of ['Breadcrumb', 'On this page', 'More posts']) {
    await expect(page.getByRole('main').getByRole('navigation', { name })).toBeVisible();
  }
  await expect(page.getByRole('complementary', { name: 'Share' })).toBeVisible();
  await page.goto(templates.project);
  await expect(page.getByRole('complementary', { name: 'Facts' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'News about OpenStack' })).toBeVisible();
});
