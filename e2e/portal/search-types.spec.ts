import { expect, test } from '@playwright/test';
import { expectNoAxeFault } from '../axe';
import { found, numberIn, status, titles, type, types } from '../search-page';
import { templates } from '../templates';

test('a year and a tier are chosen, and kept in the address', async ({ page }) => {
  await page.goto(`${templates.search}?q=gold`);
  await expect(status(page)).toHaveText(/^Found/);
  await page.getByRole('combobox', { name: 'Tier' }).selectOption('Gold');
  await expect(page).toHaveURL(`${templates.search}?q=gold&tier=gold`);
  await expect(found(page).first()).toContainText('Member');
  await expect(found(page).filter({ hasNotText: 'Member' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('combobox', { name: 'Tier' })).toHaveValue('gold');

  await page.goto(`${templates.search}?q=openstack&year=2022&tier=wooden`);
  await expect(page.getByRole('combobox', { name: 'Year' })).toHaveValue('2022');
  await expect(page.getByRole('combobox', { name: 'Tier' })).toHaveValue('');
  await expect(found(page).first()).toContainText('2022');
  await expectNoAxeFault(page, 'with a year');
});

test('the types are counted among what is of a year', async ({ page }) => {
  await page.goto(`${templates.search}?q=openstack&year=2021`);
  await expect(status(page)).toHaveText(/^Found/);
  const all = await numberIn(status(page));
  const count = (name: string) => numberIn(types(page).locator('label', { hasText: name }));
  expect(await count('Everything')).toBe(all);
  expect(await count('Projects')).toBe(0);
  const news = await count('News');
  expect(news).toBeGreaterThan(1);
  await type(page, 'News').check();
  await expect(status(page)).toHaveText(`Found for “openstack” in News: ${news}`);
  expect(await count('Everything')).toBe(all);
});

test('a type is chosen, counted, announced and kept in the address', async ({ page }) => {
  await page.goto(`${templates.search}?q=openstack`);
  await expect(type(page, 'Everything')).toBeChecked();
  await expect(status(page)).toHaveText(/^Found/);
  const all = await numberIn(status(page));
  const everything = types(page).locator('label', { hasText: 'Everything' });
  const projects = await numberIn(types(page).locator('label', { hasText: 'Projects' }));
  expect(await numberIn(everything)).toBe(all);
  expect(projects).toBeGreaterThan(1);
  expect(projects).toBeLessThan(all);

  await type(page, 'Projects').check();
  await expect(page).toHaveURL(`${templates.search}?q=openstack&type=project`);
  await expect(status(page)).toHaveText(`Found for “openstack” in Projects: ${projects}`);
  await expect(found(page)).toHaveCount(projects);
  await expect(found(page).filter({ hasText: 'Project' })).toHaveCount(projects);
  expect(await numberIn(everything)).toBe(all);
  await expectNoAxeFault(page, 'with a type');

  await page.reload();
  await expect(type(page, 'Projects')).toBeChecked();
  await expect(status(page)).toHaveText(`Found for “openstack” in Projects: ${projects}`);
  await page.goBack();
  await expect(type(page, 'Everything')).toBeChecked();
  await expect(status(page)).toHaveText(`Found for “openstack”: ${all}`);
});

test('a type of which nothing was found can be given up again, by keyboard', async ({ page }) => {
  await page.goto(`${templates.search}?q=openstack&type=member`);
  await expect(status(page)).toHaveText('Nothing was found for “openstack” in Members.');
  await type(page, 'Members').focus();
  await page.keyboard.press('ArrowRight');
  await expect(type(page, 'People')).toBeChecked();
  await expect(page).toHaveURL(`${templates.search}?q=openstack&type=person`);
  await expect(status(page)).toHaveText(/^Found for “openstack” in People: \d+$/);
});

test('a type stays chosen while something else is looked for', async ({ page }) => {
  await page.goto(`${templates.search}?q=openstack&type=event`);
  await expect(titles(page).first()).toBeVisible();
  await page.getByRole('main').getByRole('searchbox').fill('berlin');
  await expect(page).toHaveURL(`${templates.search}?q=berlin&type=event`);
  await expect(titles(page)).toHaveText(['OpenInfra Summit Berlin 2022']);
});

test('the address that a form makes, and one with a type that is none, find everything', async ({ page }) => {
  for (const query of ['q=zuul&type=', 'q=+zuul+&type=nothing']) {
    await page.goto(`${templates.search}?${query}`);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('zuul');
    await expect(titles(page).first()).toHaveText('Zuul');
    await expect(status(page)).toHaveText(/^Found for “zuul”: \d+$/);
    await expect(type(page, 'Everything')).toBeChecked();
  }
});
