import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeFault } from '../axe';
import { templates } from '../templates';

const address = templates.comparison;
const table = (page: Page) => page.getByRole('region', { name: /^Projects side by side/ });
const columns = (page: Page) => table(page).getByRole('columnheader');
const box = (page: Page, name: string) => page.getByRole('checkbox', { name, exact: true });
const status = (page: Page) => page.getByRole('main').getByRole('status');
const row = (page: Page, name: RegExp) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) });

test('a visitor chooses projects, sees them alone, and where they differ', async ({ page }) => {
  await page.goto(address);
  await expect(columns(page)).toHaveCount(7);
  await expect(status(page)).toHaveText('All 7 projects are shown.');
  await expect(page.getByText('differs', { exact: true }).first()).toBeHidden();
  await expectNoAxeFault(page, 'nothing chosen');

  await box(page, 'Kata Containers').check();
  await expect(columns(page)).toHaveCount(7);
  await expect(status(page)).toHaveText(/^Kata Containers: choose one to three more/);
  await expectNoAxeFault(page, 'one chosen');

  await box(page, 'Magma').check();
  await expect(page).toHaveURL(`${address}?with=kata-containers,magma`);
  await expect(columns(page)).toHaveText(['Kata Containers', 'Magma']);
  await expect(row(page, /^Status/)).toContainText('Confirmed');
  await expect(row(page, /^Status/)).toContainText('Supported');
  await expect(row(page, /^Status/).getByText('differs', { exact: true })).toBeVisible();
  await expect(row(page, /^Guide for contributors/).getByText('differs', { exact: true })).toBeHidden();
  const marks = await table(page).getByText('differs', { exact: true }).filter({ visible: true }).count();
  await expect(status(page)).toHaveText(`Comparing Kata Containers and Magma. Rows that differ: ${marks}.`);
  await expectNoAxeFault(page, 'two chosen');

  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL(address);
  await expect(columns(page)).toHaveCount(7);
  await expect(box(page, 'Magma')).not.toBeChecked();
});

test('two projects of one licence do not differ in it', async ({ page }) => {
  await page.goto(`${address}?with=airship,zuul`);
  await expect(columns(page)).toHaveText(['Airship', 'Zuul']);
  await expect(row(page, /^Licence/).getByText('differs')).toBeHidden();
  await expect(row(page, /^Area/).getByText('differs')).toBeVisible();
});

test('the choice is in the address: it is there on load, and the back button undoes it', async ({ page }) => {
  await page.goto(`${address}?with=openstack,kata-containers`);
  await expect(columns(page)).toHaveText(['OpenStack', 'Kata Containers']);
  await expect(box(page, 'OpenStack')).toBeChecked();
  await box(page, 'Zuul').check();
  await expect(page).toHaveURL(`${address}?with=openstack,kata-containers,zuul`);
  await box(page, 'OpenStack').uncheck();
  await expect(columns(page)).toHaveText(['Kata Containers', 'Zuul']);

  await page.reload();
  await expect(columns(page)).toHaveText(['Kata Containers', 'Zuul']);
  await expect(box(page, 'OpenStack')).not.toBeChecked();

  await page.goBack();
  await expect(columns(page)).toHaveText(['OpenStack', 'Kata Containers', 'Zuul']);
  await expect(box(page, 'OpenStack')).toBeChecked();
  await page.goBack();
  await expect(columns(page)).toHaveText(['OpenStack', 'Kata Containers']);
  await page.goForward();
  await expect(columns(page)).toHaveText(['OpenStack', 'Kata Containers', 'Zuul']);
});

test('an address with a name that is no project, or with more than four, says so', async ({ page }) => {
  await page.goto(`${address}?with=zuul,<b>nothing</b>,airship,`);
  await expect(columns(page)).toHaveText(['Airship', 'Zuul']);
  await expect(status(page)).toContainText('There is no project <b>nothing</b>.');
  await expectNoAxeFault(page, 'an unknown name');

  await page.goto(`${address}?with=openstack,kata-containers,starlingx,airship,zuul`);
  await expect(columns(page)).toHaveText(['OpenStack', 'Kata Containers', 'StarlingX', 'Airship']);
  await expect(status(page)).toContainText('Four are shown at most. Left out: Zuul.');
});

test('at four no fifth can be chosen, until one is given back', async ({ page }) => {
  await page.goto(`${address}?with=openstack,kata-containers,starlingx`);
  await box(page, 'Zuul').check();
  await expect(status(page)).toContainText('Four are chosen, more do not fit side by side.');
  await expect(box(page, 'Magma')).toBeDisabled();
  await expect(box(page, 'Zuul')).toBeEnabled();
  await expectNoAxeFault(page, 'four chosen');
  await box(page, 'StarlingX').uncheck();
  await expect(box(page, 'Magma')).toBeEnabled();
});

test('everything is done by keyboard', async ({ page }) => {
  await page.goto(`${address}?with=zuul`);
  await box(page, 'OpenStack').focus();
  await page.keyboard.press('Space');
  await expect(columns(page)).toHaveText(['OpenStack', 'Zuul']);
  await expect(box(page, 'OpenStack')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(box(page, 'Kata Containers')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(columns(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Show all' }).focus();
  await page.keyboard.press('Enter');
  await expect(columns(page)).toHaveCount(7);
  await expect(box(page, 'OpenStack')).toBeFocused();
});

test('a wide table scrolls within itself by keyboard, and the names of its rows stay', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  const region = table(page);
  await region.focus();
  const name = row(page, /^Area/).getByRole('rowheader');
  const before = await name.boundingBox();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(40);
  expect((await name.boundingBox())?.x).toBe(before?.x);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expectNoAxeFault(page, '320 pixels');
});

test('a page of a project leads to its comparison', async ({ page }) => {
  await page.goto('/projects/zuul');
  await page.getByRole('link', { name: 'Compare with others' }).click();
  await expect(page).toHaveURL(`${address}?with=zuul`);
  await expect(box(page, 'Zuul')).toBeChecked();
  await expect(
    page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Projects' }),
  ).toBeVisible();
});

test('a search engine is told of one address, whatever is compared', async ({ page }) => {
  await page.goto(`${address}?with=zuul,magma`);
  const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
  expect(new URL(canonical ?? '').pathname + new URL(canonical ?? '').search).toBe(address);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table is there, each cell says something, and nothing pretends to work', async ({ page }) => {
    await page.goto(`${address}?with=zuul,magma`);
    await expect(columns(page)).toHaveCount(7);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Show all' })).toHaveCount(0);
    const cells = await table(page).locator('tbody').getByRole('cell').allTextContents();
    expect(cells.length).toBe(7 * 12);
    expect(cells.filter((text) => text.trim() === '')).toEqual([]);
    await expect(row(page, /^Source code/)).toContainText('not known');
    await expect(row(page, /^Supported since/)).toContainText('19 October 2020');
    await expect(row(page, /^Supported since/)).toContainText('does not apply');
  });
});
