import { expect, test } from '@playwright/test';
import { templates } from '../templates';

// Every test of this file runs a second time without JavaScript.

test('the links of a small screen wait behind a button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(templates.announcement);
  const menu = page.getByRole('navigation', { name: 'Main' });
  const button = page.getByRole('button', { name: 'Menu', exact: true });
  await expect(button).toBeVisible();
  await expect(menu).toBeHidden();

  await button.click();
  await expect(menu.getByRole('link')).toHaveText(['News', 'Projects', 'Members', 'Events', 'About']);
  for (const link of await menu.getByRole('link').all()) await expect(link).toBeInViewport({ ratio: 1 });

  await page.getByRole('button', { name: 'Close the menu' }).click();
  await expect(menu).toBeHidden();

  await button.click();
  await menu.getByRole('link', { name: 'Members' }).click();
  await expect(page).toHaveURL('/members');
  await expect(menu).toBeHidden();
});

test('a press beside the menu closes it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(templates.announcement);
  const menu = page.getByRole('navigation', { name: 'Main' });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect(menu).toBeVisible();
  await page.mouse.click(195, 880);
  await expect(menu).toBeHidden();
  await expect(page).toHaveURL(templates.announcement);
});

test('a wide screen shows the links without a button', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(templates.announcement);
  await expect(page.getByRole('button', { name: /menu/i })).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click();
  await expect(page).toHaveURL('/events');
});

test('a menu left open does not stand in the way when the window grows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(templates.announcement);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.setViewportSize({ width: 1440, height: 800 });
  await expect(page.getByRole('button', { name: /menu/i })).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Events' }).click();
  await expect(page).toHaveURL('/events');
});

test('the menu says on which page, and in which part of the site, a visitor is', async ({ page }) => {
  const current = page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
  const underline = () => current.evaluate((link) => getComputedStyle(link).textDecorationLine);
  for (const [address, name, value] of [
    [templates.members, 'Members', 'page'],
    [templates.member, 'Members', 'true'],
    [templates.announcement, 'News', 'true'],
    [templates.project, 'Projects', 'true'],
  ] as const) {
    await page.goto(address);
    await expect(current).toHaveText(name);
    await expect(current).toHaveAttribute('aria-current', value);
    expect(await underline()).toBe('underline');
  }
  await page.goto(templates.home);
  await expect(current).toHaveCount(0);
});
