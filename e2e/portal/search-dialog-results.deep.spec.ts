import { expect, type Page, test } from '@playwright/test';
import { results, search, searchDialog, searchField, searchStatus } from '../search-window';
import { templates } from '../templates';

const headings = (page: Page) => searchDialog(page).getByRole('heading', { level: 2 });

/** Whether focus is in the dialog, as the page sees it. */
const isInside = (page: Page) =>
  page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.closest('dialog') != null);

test('results stand in groups by type, in the order of the best, with what was looked for marked', async ({ page }) => {
  await page.goto(templates.announcement);
  await search(page, 'openstack', /^Found for “openstack”: \d+$/);
  const names = await headings(page).allInnerTexts();
  expect(names[0]?.toLowerCase()).toBe('projects');
  expect(names[1]?.toLowerCase()).toBe('news');
  expect(new Set(names).size).toBe(names.length);
  await expect(results(page).first()).toHaveText('OpenStack');
  await expect(results(page)).toHaveCount(10);
  const news = searchDialog(page).locator('section', { has: page.getByRole('heading', { name: 'News' }) });
  await expect(news.getByRole('listitem').first()).toContainText('14 April 2021');
  await expect(news.locator('mark').first()).toHaveText(/^OpenStack/);
});

test('all results are a link away, and Enter in the field leads there too', async ({ page }) => {
  await page.goto(templates.announcement);
  await page.keyboard.press('/');
  await expect(searchDialog(page).getByRole('link', { name: 'All results' })).toBeHidden();
  await search(page, 'open infrastructure', /^Found/);
  await searchDialog(page).getByRole('link', { name: 'All results' }).click();
  await expect(page).toHaveURL(`${templates.search}?q=open+infrastructure`);
  await page.goto(templates.announcement);
  await search(page, 'zuul', /^Found/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${templates.search}?q=zuul`);
  await expect(page.getByRole('main').locator('ol').getByRole('link').first()).toHaveText('Zuul');
});

test('arrow keys, Home and End go through the results; typing goes on in the field; Enter opens', async ({ page }) => {
  await page.goto(templates.page);
  await search(page, 'openstack', /^Found/);
  const last = (await results(page).count()) - 1;
  for (const [key, place] of [
    ['ArrowDown', 0],
    ['ArrowUp', 'field'],
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['End', last],
    ['ArrowDown', last],
    ['ArrowUp', last - 1],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(place === 'field' ? searchField(page) : results(page).nth(place), `${key}, ${place}`).toBeFocused();
    await expect(place === 'field' ? searchField(page) : results(page).nth(place)).toBeInViewport({ ratio: 1 });
  }
  await page.keyboard.type(' wallaby');
  await expect(searchField(page)).toBeFocused();
  await expect(searchField(page)).toHaveValue('openstack wallaby');
  await expect(searchStatus(page)).toHaveText(/^Found for “openstack wallaby”/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Backspace');
  await expect(searchField(page)).toHaveValue('openstack wallab');
  await expect(searchStatus(page)).toHaveText(/“openstack wallab”/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/blog/openstack-wallaby');
});

test('Home and End move the cursor where somebody writes', async ({ page }) => {
  await page.goto(templates.page);
  await search(page, 'uul', /“uul”/);
  await page.keyboard.press('Home');
  await page.keyboard.type('z');
  await expect(searchField(page)).toHaveValue('zuul');
});

test('Tab stays in the dialog, and comes round', async ({ page }) => {
  await page.goto(templates.announcement);
  await search(page, 'kata', /^Found/);
  for (const key of ['Tab', 'Shift+Tab']) {
    const reached = new Set<string>();
    for (let press = 0; press < 40; press++) {
      await page.keyboard.press(key);
      expect(await isInside(page)).toBe(true);
      reached.add(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent ?? ''));
    }
    for (const name of ['Close', 'Kata Containers']) expect([...reached].join('\n')).toContain(name);
  }
});

test('a misspelt word is corrected, and that is said', async ({ page }) => {
  await page.goto(templates['not found']);
  await search(page, 'kuberntes', /^Nothing was found for “kuberntes”\. Shown is “kubernetes”: \d+$/);
  expect((await results(page).allInnerTexts()).slice(0, 3)).toContain(
    'Airship 2.0: a control plane built on Kubernetes',
  );
});

test('where nothing is found there are ways to go on', async ({ page }) => {
  await page.goto(templates.announcement);
  await search(page, 'zzzz', 'Nothing was found for “zzzz”.');
  await expect(results(page)).toHaveCount(0);
  const lists = searchDialog(page).getByRole('navigation', { name: 'Look through' });
  await expect(lists.getByRole('link')).toHaveText(['News', 'Projects', 'Members', 'Events', 'About']);
  await searchDialog(page).getByRole('link', { name: 'Site map' }).click();
  await expect(page.getByRole('region', { name: 'Site map' })).toBeVisible();
});

test('an index that does not come is said, and Enter leads to the page of the search', async ({ page }) => {
  await page.route('**/pagefind/*', (route) => route.abort());
  await page.goto(templates.announcement);
  await search(page, 'kata', 'The search could not be loaded.');
  await page.unroute('**/pagefind/*');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${templates.search}?q=kata`);
  await expect(page.getByRole('main').locator('ol').getByRole('link').first()).toHaveText('Kata Containers');
});

test('what was looked for is still there when the dialog opens again, ready to be written over', async ({ page }) => {
  await page.goto(templates.announcement);
  await search(page, 'kata', /^Found/);
  await page.keyboard.press('Escape');
  await expect(searchDialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(searchField(page)).toHaveValue('kata');
  await page.keyboard.type('zuul');
  await expect(searchField(page)).toHaveValue('zuul');
});

test('the theme that a visitor chose holds in the dialog', async ({ page }) => {
  const grounds = () =>
    page.evaluate(() => {
      const dialogs = [...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot?.querySelector('dialog'));
      const dialog = dialogs.find(Boolean);
      const ground = (element: Element) => getComputedStyle(element).backgroundColor;
      return [ground(document.documentElement), dialog ? ground(dialog) : 'none'];
    });
  const seen = new Set<string>();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(templates.page);
    for (const theme of ['Light', 'Dark', 'As the system has it']) {
      await page.getByRole('radio', { name: theme }).check();
      await page.keyboard.press('Control+k');
      await expect(searchField(page)).toBeFocused();
      const [ofPage, ofDialog] = await grounds();
      expect(ofDialog, `${theme} on a ${colorScheme} system`).toBe(ofPage);
      seen.add(ofDialog ?? '');
      await page.keyboard.press('Escape');
    }
  }
  expect(seen.size).toBe(2);
});

test('fits a small window, also with a keyboard on the screen', async ({ page }) => {
  for (const [width, height] of [
    [320, 568],
    [390, 400],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(templates.announcement);
    await search(page, 'openstack', /^Found/);
    for (const part of [searchField(page), searchDialog(page).getByRole('button', { name: 'Close' })])
      await expect(part, `${width} × ${height}`).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('ArrowDown');
    await expect(results(page).first(), `${width} × ${height}`).toBeInViewport({ ratio: 1 });
    const isWider = await searchDialog(page).evaluate((dialog) =>
      [dialog, ...dialog.querySelectorAll('*')].some(
        (element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'auto',
      ),
    );
    expect(isWider, `${width} × ${height}`).toBe(false);
  }
});
