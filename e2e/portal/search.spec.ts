import { expect, test } from '@playwright/test';
import { expectNoAxeFault } from '../axe';
import { searchBytes, watchRequests } from '../search-loading';
import { allFound, field, found, numberIn, searchBudget, siteMap, status, titles, types } from '../search-page';
import { templates } from '../templates';

test('an address with a query shows what it finds, from this site alone, within its budget', async ({
  page,
  baseURL,
}) => {
  const watched = watchRequests(page);
  await page.goto(`${templates.search}?q=kata`);
  await expect(status(page)).toHaveText(/^Found for “kata”: \d+$/);
  await expect(field(page)).toHaveValue('kata');
  await expect(page).toHaveTitle(/^“kata”, search · /);
  expect((await titles(page).allInnerTexts()).slice(0, 3)).toContain('Kata Containers');

  const entry = found(page).filter({ has: page.getByRole('link', { name: 'Kata Containers', exact: true }) });
  await expect(entry).toContainText('Project');
  await expect(entry.locator('mark').first()).toHaveText(/^Kata/);
  await expect(siteMap(page)).toBeHidden();

  const bytes = await searchBytes(page);
  console.log(`The first search loads ${bytes} bytes`);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(searchBudget);
  expect(watched.hosts()).toEqual(new Set([baseURL]));
  expect(watched.faults).toEqual([]);

  await entry.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kata Containers' })).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue('kata');
  await expect(found(page).first()).toBeVisible();
});

test('nothing of the index is loaded before there is something to look for', async ({ page }) => {
  const watched = watchRequests(page);
  await page.goto(templates.search, { waitUntil: 'networkidle' });
  await expect(siteMap(page)).toBeVisible();
  await expect(types(page)).toBeHidden();
  expect(watched.paths().filter((path) => /^\/(pagefind\/|islands\/search-(engine|window))/.test(path))).toEqual([]);
});

test('typing finds anew and changes the address; the back button leads to the search before', async ({ page }) => {
  await page.goto(`${templates.search}?q=kata`);
  await expect(titles(page).first()).toBeVisible();

  await field(page).fill('');
  await field(page).pressSequentially('berlin', { delay: 60 });
  await expect(page).toHaveURL(`${templates.search}?q=berlin`);
  await expect(status(page)).toHaveText(/“berlin”/);
  await expect(titles(page).first()).toHaveText('OpenInfra Summit Berlin 2022');
  await expect(found(page).first()).toContainText('Event');

  await field(page).press('Enter');
  await field(page).fill('Ericsson & co');
  await expect(page).toHaveURL(`${templates.search}?q=Ericsson+%26+co`);

  await page.goBack();
  await expect(page).toHaveURL(`${templates.search}?q=berlin`);
  await expect(field(page)).toHaveValue('berlin');
  await expect(titles(page).first()).toHaveText('OpenInfra Summit Berlin 2022');
  await page.goBack();
  await expect(page).toHaveURL(`${templates.search}?q=kata`);
  await expect(field(page)).toHaveValue('kata');
  await expect(titles(page)).toContainText(['Kata Containers']);
  await page.goForward();
  await expect(titles(page).first()).toHaveText('OpenInfra Summit Berlin 2022');
});

test('an empty field shows no list of what was found before', async ({ page }) => {
  await page.goto(`${templates.search}?q=kata`);
  await expect(titles(page).first()).toBeVisible();
  await field(page).fill('');
  await expect(page).toHaveURL(templates.search);
  await expect(found(page).first()).toBeHidden();
  await expect(siteMap(page)).toBeVisible();
  await expect(page).toHaveTitle(/^Search · /);
});

test('a long list comes in portions, and goes on where it was read', async ({ page }) => {
  await page.goto(`${templates.search}?q=openstack`);
  await expect(found(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(found(page)).toHaveCount(20);
  await expect(found(page).nth(10).getByRole('link')).toBeFocused();
  const count = await numberIn(status(page));
  const addresses = await allFound(page);
  await expect(found(page)).toHaveCount(count);
  expect(new Set(addresses).size).toBe(count);
});

test('pressed twice at once, the button leaves out nothing of a long list', async ({ page }) => {
  await page.goto(`${templates.search}?q=foundation`);
  await expect(status(page)).toHaveText(/^Found/);
  const more = page.getByRole('button', { name: 'Show more' });
  await more.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await expect(found(page)).toHaveCount(20);
  const addresses = await allFound(page);
  expect(addresses).toHaveLength(await numberIn(status(page)));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('what is nowhere is said, with ways to go on', async ({ page }) => {
  await page.goto(templates.search);
  await field(page).fill('zzzz');
  await expect(status(page)).toHaveText('Nothing was found for “zzzz”.');
  await expect(page.getByText('Try fewer words')).toBeVisible();
  await siteMap(page).getByRole('heading', { name: 'Members' }).getByRole('link').click();
  await expect(page).toHaveURL(templates.members);
});

test('what is looked for is text and nothing else', async ({ page }) => {
  const query = 'kata <img src=x onerror="document.title=1"> {query} {number}';
  await page.goto(`${templates.search}?q=${encodeURIComponent(query)}`);
  await expect(status(page)).toContainText(`“${query}”`);
  await expect(field(page)).toHaveValue(query);
  await expect(page).toHaveTitle(/^“kata <img/);
  await expect(page.locator('img')).toHaveCount(0);
});

test('works by the keyboard alone', async ({ page }) => {
  await page.goto(templates.page);
  const link = page.getByRole('contentinfo').getByRole('link', { name: 'Search' });
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(templates.search);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('zuul');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${templates.search}?q=zuul`);
  await expect(titles(page).first()).toHaveText('Zuul');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(types(page).getByRole('radio', { name: 'Everything' })).toBeFocused();
  for (const name of ['Year', 'Tier']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(found(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/projects/zuul');
});

test('axe finds no fault, whether something was found or not', async ({ page }) => {
  for (const query of ['kata', 'zzzz']) {
    await page.goto(`${templates.search}?q=${query}`);
    await expect(status(page)).toContainText(`“${query}”`);
    await expectNoAxeFault(page, query);
  }
});

test('is left out of search engines', async ({ page }) => {
  await page.goto(`${templates.search}?q=kata`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what the search needs, and leads to everything', async ({ page }) => {
    await page.goto(`${templates.search}?q=kata`);
    await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
    await expect(page.getByText('runs in your browser and needs JavaScript')).toBeVisible();
    await expect(page.getByText('leaves your machine')).toBeVisible();
    await expect(field(page)).toBeHidden();
    const addresses = await siteMap(page)
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    for (const address of [
      'news',
      'projects',
      'project',
      'members',
      'events',
      'event',
      'page',
      'category',
      'year',
      'data',
    ] as const)
      expect.soft(addresses).toContain(templates[address]);
    expect(new Set(addresses).size).toBe(addresses.length);
    await siteMap(page).getByRole('heading', { name: 'Projects' }).getByRole('link').click();
    await expect(page).toHaveURL(templates.projects);
  });
});
