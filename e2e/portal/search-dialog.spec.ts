import { expect, type Page, test } from '@playwright/test';
import { reportRefusals, watchRequests } from '../search-loading';
import { results, search, searchDialog, searchField, searchLink } from '../search-window';
import { templates } from '../templates';

/** What of the search must not be there before somebody asks for it. */
const late = /^\/(search$|pagefind\/|islands\/(search-window|search-engine|site-search))/;

const historyLength = (page: Page) => page.evaluate(() => history.length);

test('the link opens the dialog over any page, with what it needs loaded only then', async ({ page, baseURL }) => {
  await reportRefusals(page);
  const watched = watchRequests(page);
  for (const address of [templates.announcement, templates['not found'], templates.home, templates.styleguide]) {
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(watched.paths().filter((path) => late.test(path))).toEqual([]);
    watched.forget();
    await searchLink(page).click();
    await expect(searchField(page)).toBeFocused();
    await expect(page).toHaveURL(address);
    await search(page, 'kata', /^Found for “kata”: \d+$/);
    await expect(results(page).first()).toHaveText('Kata Containers');
    expect(watched.paths().filter((path) => late.test(path))).toContain('/search');
    expect(watched.hosts()).toEqual(new Set([baseURL]));
    watched.forget();
  }
  expect(watched.faults).toEqual([]);
});

test('closes by Escape, by its button and by a press beside it, and focus goes back to where it was', async ({
  page,
}) => {
  await page.goto(templates.announcement);
  const before = await historyLength(page);
  const ways = [
    () => page.keyboard.press('Escape'),
    () => searchDialog(page).getByRole('button', { name: 'Close' }).click(),
    () => page.mouse.click(5, 500),
  ];
  for (const close of ways) {
    await searchLink(page).click();
    await expect(searchField(page)).toBeFocused();
    await page.keyboard.type('zuul');
    await close();
    await expect(searchDialog(page)).toBeHidden();
    await expect(searchLink(page)).toBeFocused();
  }
  expect(await historyLength(page)).toBe(before);
  await expect(page).toHaveURL(templates.announcement);

  const link = page.getByRole('main').getByRole('link').nth(3);
  await link.focus();
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('opens by keys, and takes none that is meant for something else', async ({ page }) => {
  await page.goto(templates.page);
  for (const key of ['/', 'Control+k', 'Meta+k', 'Control+K']) {
    await page.keyboard.press(key);
    await expect(searchField(page), key).toBeFocused();
    await expect(searchField(page), 'nothing is typed by it').toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(searchDialog(page)).toBeHidden();
    // A field that has just gone keeps the keys until the next frame.
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('body');
  }
  for (const key of ['k', 'Control+/', 'Meta+/', 'Alt+/', 'Control+Alt+k', 'Control+Shift+K', 'Control+Meta+k']) {
    await page.keyboard.press(key);
    await expect(searchDialog(page), key).toBeHidden();
  }
});

test('leaves keys alone while somebody writes', async ({ page }) => {
  await page.goto(templates.styleguide);
  const field = page.getByRole('main').getByRole('textbox').first();
  await field.fill('a');
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(field).toHaveValue('a/');
  await expect(searchDialog(page)).toBeHidden();
});

test('opens by keys where a box or a list has the focus', async ({ page }) => {
  await page.goto(templates.comparison);
  await page.getByRole('checkbox').first().focus();
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await page.goto(templates.members);
  await page.getByRole('combobox', { name: 'Tier' }).focus();
  await page.keyboard.press('Control+k');
  await expect(searchField(page)).toBeFocused();
});

test('bears a key without a name, of which browsers tell that fill in a field', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(templates.page);
  const press = () => document.dispatchEvent(new Event('keydown', { bubbles: true }));
  await page.evaluate(press);
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await page.evaluate(press);
  expect(errors).toEqual([]);
});

test('the key / can be switched off for good; Ctrl K stays', async ({ page }) => {
  await page.goto(templates.page);
  await page.keyboard.press('/');
  const box = searchDialog(page).getByRole('checkbox', { name: 'The key / opens the search' });
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.keyboard.press('Escape');
  await page.goto(templates.members);
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await expect(box).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(searchDialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(searchDialog(page)).toBeHidden();
});

test('a link that is to open elsewhere stays a link', async ({ page, context }) => {
  await page.goto(templates.page);
  const other = context.waitForEvent('page');
  await searchLink(page).click({ modifiers: ['ControlOrMeta'] });
  await expect(await other).toHaveURL(templates.search);
  await expect(searchDialog(page)).toBeHidden();
});

test('on the page of the search, link and keys lead to its own field', async ({ page }) => {
  await page.goto(`${templates.search}?q=kata`);
  const field = page.getByRole('main').getByRole('searchbox');
  for (const open of [() => page.keyboard.press('/'), () => searchLink(page).click()]) {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await open();
    await expect(field).toBeFocused();
    await expect(page).toHaveURL(`${templates.search}?q=kata`);
  }
  await expect(field).toHaveValue('kata');
  await expect(searchDialog(page)).toBeHidden();
});

test('a dialog that does not come is no dead end', async ({ page }) => {
  await page.route(`**${templates.search}`, (route) =>
    route.request().resourceType() === 'fetch' ? route.abort() : route.continue(),
  );
  await page.goto(templates.page);
  await page.keyboard.press('/');
  await expect(page).toHaveURL(templates.search);
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
});

test('a menu that is open gives way to the dialog', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(templates.announcement);
  const menu = page.getByRole('navigation', { name: 'Main' });
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await menu.getByRole('link', { name: 'Members' }).focus();
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await expect(menu).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(searchLink(page)).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the page of the search', async ({ page }) => {
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(templates.member);
      await searchLink(page).click();
      await expect(page).toHaveURL(templates.search);
    }
  });
});
