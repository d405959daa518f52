import { expect, test } from '@playwright/test';
import { templates } from '../templates';
import { choose, ground, workerOf } from '../theme';

test('a theme keeps where no other island comes: it is in the document itself', async ({ page }) => {
  await page.goto(templates.home);
  const light = await ground(page);
  await choose(page, 'Dark');
  await workerOf(page, 'dark');
  await page.context().route('**/islands/*', (route) => route.abort());
  await page.goto(templates.news);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await ground(page)).not.toBe(light);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the system decides on the theme, and no switch shows that would do nothing', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(templates.home);
    const light = await page.screenshot({ clip: { x: 0, y: 0, width: 4, height: 4 } });
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await page.screenshot({ clip: { x: 0, y: 0, width: 4, height: 4 } });
    expect(dark.equals(light)).toBe(false);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.locator('theme-switch')).toBeHidden();
  });
});

test('with forced colours, too, one sees which theme is chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(templates.home);
  const button = page.locator('label', { has: page.getByRole('radio', { name: 'Dark' }) });
  const before = await button.screenshot();
  await choose(page, 'Dark');
  await page.mouse.move(0, 0);
  const after = await button.screenshot();
  expect(after.equals(before)).toBe(false);
});

test('with forced colours, too, one sees which link is the current one', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [address, navigation] of [
    [templates['news, page 2'], 'Main'],
    [templates['news, page 2'], 'Pages'],
    [templates.category, 'Categories'],
    [templates.year, 'Years'],
  ] as const) {
    await page.goto(address);
    const current = page.getByRole('navigation', { name: navigation }).locator('[aria-current]');
    await current.scrollIntoViewIfNeeded();
    const clip = (await current.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const marked = await page.screenshot({ clip });
    await current.evaluate((link) => link.removeAttribute('aria-current'));
    const plain = await page.screenshot({ clip });
    expect.soft(marked.equals(plain), navigation).toBe(false);
  }
});
