import { expect, test } from '@playwright/test';
import { templates } from '../templates';
import { choose, ground, workerOf, workers } from '../theme';

let paper: { light: string; dark: string };

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(templates.home);
  const dark = await ground(page);
  await page.emulateMedia({ colorScheme: 'light' });
  paper = { light: await ground(page), dark };
  expect(paper.light).not.toBe(paper.dark);
});

test('a chosen theme shows at once, and stays on other pages and after a reload', async ({ page }) => {
  await choose(page, 'Dark');
  expect(await ground(page)).toBe(paper.dark);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'News' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'News' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await ground(page)).toBe(paper.dark);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await ground(page)).toBe(paper.dark);

  await page.emulateMedia({ colorScheme: 'dark' });
  await choose(page, 'Light');
  expect(await ground(page)).toBe(paper.light);
});

test('a page comes in the chosen theme, before any script has run', async ({ page, context }) => {
  await choose(page, 'Dark');
  await workerOf(page, 'dark');
  await context.route('**/islands/*', (route) => route.abort());
  for (const [address, status] of [
    [templates.announcement, 200],
    ['/nothing-here', 404],
    ['/news', 200],
  ] as const) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(status);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
    expect(await ground(page)).toBe(paper.dark);
  }

  // The address has moved: the worker lets the browser follow.
  await expect(page).toHaveURL(templates.news);

  await context.unroute('**/islands/*');
  await page.goto(templates.home);
  await choose(page, 'Light');
  await workerOf(page, 'light');
  await context.route('**/islands/*', (route) => route.abort());
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(templates.page);
  expect(await ground(page)).toBe(paper.light);
});

test('going back to the system’s theme leaves nothing behind', async ({ page }) => {
  await choose(page, 'Dark');
  await workerOf(page, 'dark');
  await choose(page, 'As the system has it');
  expect(await ground(page)).toBe(paper.light);
  await expect.poll(() => workers(page)).toBe(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await page.goto(templates.news);
  await expect(page.getByRole('radio', { name: 'As the system has it' })).toBeChecked();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).toBe(paper.dark);
});

test('of several quick choices the last one counts', async ({ page, context }) => {
  await page.getByRole('group', { name: 'Colours' }).evaluate((group) => {
    for (const theme of ['light', 'system', 'light', 'system', 'dark']) {
      group.querySelector<HTMLInputElement>(`[value=${theme}]`)?.click();
    }
  });
  await workerOf(page, 'dark');
  await context.route('**/islands/*', (route) => route.abort());
  await page.goto(templates.news);
  expect(await ground(page)).toBe(paper.dark);
});

test('a visitor who clears what the site has stored is back at the system’s theme', async ({ page }) => {
  await choose(page, 'Dark');
  await workerOf(page, 'dark');
  await page.evaluate(() => localStorage.clear());
  await page.goto(templates.news);
  await expect(page.getByRole('radio', { name: 'As the system has it' })).toBeChecked();
  expect(await ground(page)).toBe(paper.light);
  await expect.poll(() => workers(page)).toBe(0);
});

test('a choice shows in every open page of the site', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(templates.news);
  await choose(page, 'Dark');
  await expect(other.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(await ground(other)).toBe(paper.dark);
});

test('a visitor who has chosen nothing gets no worker, and keeps nothing', async ({ page }) => {
  const started: string[] = [];
  page.context().on('serviceworker', (worker) => started.push(worker.url()));
  for (const address of [templates.announcement, templates.news]) {
    await page.goto(address);
    await expect(page.getByRole('radio', { name: 'As the system has it' })).toBeChecked();
    expect(await workers(page)).toBe(0);
  }
  expect(started).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await page.context().cookies()).toEqual([]);
});
