import { expect, test } from '@playwright/test';
import { templates } from '../templates';

test('the skip link comes first, shows itself, and leads past the header', async ({ page }) => {
  for (const address of [templates.home, templates.announcement, templates.members]) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  }
});

test('the menu of a small screen opens, and Escape leads back to its button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(templates.announcement);
  const button = page.getByRole('button', { name: 'Menu', exact: true });
  const menu = page.getByRole('navigation', { name: 'Main' });
  for (const key of ['Enter', 'Space']) {
    await button.focus();
    await page.keyboard.press(key);
    await expect(menu).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Close the menu' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(menu.getByRole('link').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  }
});

test('the menu closes by its own button, and a link in it is followed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(templates.announcement);
  const button = page.getByRole('button', { name: 'Menu', exact: true });
  const menu = page.getByRole('navigation', { name: 'Main' });
  await button.press('Enter');
  await page.getByRole('button', { name: 'Close the menu' }).press('Enter');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();

  await button.press('Enter');
  await menu.getByRole('link', { name: 'Members' }).press('Enter');
  await expect(page).toHaveURL('/members');
});

test('the theme is chosen by the arrow keys', async ({ page }) => {
  await page.goto(templates.home);
  await page.getByRole('radio', { name: 'As the system has it' }).focus();
  for (const theme of ['light', 'dark']) {
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: theme })).toBeFocused();
    await expect(page.getByRole('radio', { name: theme })).toBeChecked();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  }
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('the contents of a post fold and unfold', async ({ page }) => {
  await page.goto(templates.announcement);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  const summary = contents.locator('summary');
  const link = contents.getByRole('link').first();
  await expect(link).toBeVisible();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(link).toBeHidden();
  await page.keyboard.press('Space');
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
});
