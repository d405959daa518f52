import { expect, test } from '@playwright/test';
import { post, project } from '../../lib/content/schema';
import { routes } from '../../lib/routes';
import { axeFaults } from '../axe';
import { documentsOf } from '../content';
import { currentMembers, filterOn, namesOf } from '../filter';
import { writtenLists } from '../posts';
import { smallTargets } from '../targets';
import { templates } from '../templates';

const table = '/members/table';
const posts = documentsOf(post).filter(({ draft, hidePost }) => !draft && !hidePost);
const projects = documentsOf(project);

test('the table of the members is filtered and sorted as a table', async ({ page }) => {
  await page.goto(`${table}?country=us&sort=tier`);
  const { status, found, choice } = filterOn(page);
  const american = currentMembers.filter(({ country }) => country === 'US');
  await expect(status).toHaveText(`${american.length} of ${currentMembers.length} members`);
  await expect(found).toHaveCount(american.length);
  await expect(found.first().getByRole('cell').first()).toHaveText('Platinum');
  await choice('Sort by').selectOption('Name');
  const names = american.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));
  await expect.poll(() => namesOf(found)).toEqual(names);
  await expect(page).toHaveURL(`${table}?country=us`);
  await expect(page.getByRole('table').getByRole('columnheader')).toHaveText([
    'Name',
    'Tier',
    'Since',
    'Country',
    'Kind',
  ]);
});

test('the table is sorted by the heads of its columns, upwards and downwards, by keyboard too', async ({ page }) => {
  await page.goto(table);
  const { status, found } = filterOn(page);
  const head = (name: string) => page.getByRole('columnheader', { name, exact: true });
  const press = (name: string) => head(name).getByRole('button').click();
  const names = currentMembers.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));
  const countries = () => found.locator('td:nth-of-type(3)').allInnerTexts();
  await expect(head('Name')).toHaveAttribute('aria-sort', 'ascending');

  await press('Name');
  await expect(page).toHaveURL(`${table}?sort=-name`);
  await expect(head('Name')).toHaveAttribute('aria-sort', 'descending');
  await expect(status).toHaveText(`${names.length} of ${names.length} members`);
  await expect.poll(() => namesOf(found)).toEqual(names.toReversed().slice(0, 60));

  // The focus stays on the button, although the table is another one.
  await expect(head('Name').getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(table);
  await expect(head('Name').getByRole('button')).toBeFocused();
  await expect(head('Name')).toHaveAttribute('aria-sort', 'ascending');

  await press('Country');
  await expect(page).toHaveURL(`${table}?sort=country`);
  await expect(head('Name')).not.toHaveAttribute('aria-sort');
  const upwards = await countries();
  expect(upwards).toEqual(upwards.toSorted((a, b) => a.localeCompare(b, 'en')));
  await press('Country');
  await expect(head('Country')).toHaveAttribute('aria-sort', 'descending');
  const downwards = await countries();
  expect(downwards).toEqual(downwards.toSorted((a, b) => b.localeCompare(a, 'en')));
  // Who names no country comes last either way.
  expect([upwards[0], downwards[0]]).not.toContain('');

  await page.goBack();
  await expect(head('Country')).toHaveAttribute('aria-sort', 'ascending');
  expect(await axeFaults(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);
});

test('a logo that stands in the list comes along', async ({ page }) => {
  await page.addInitScript(() => {
    // Before islands run: no member of the content has a logo yet.
    document.addEventListener('readystatechange', () => {
      const entry = [...document.querySelectorAll('main li')].find((one) =>
        one.querySelector('a[href="/members/ericsson"]'),
      );
      const box = entry?.querySelector('span');
      box?.setAttribute('data-logo', '');
      box?.replaceChildren(Object.assign(new Image(36, 36), { src: '/icon.svg', alt: '' }));
    });
  });
  await page.goto(`${templates.members}?q=ericsson`);
  const { found } = filterOn(page);
  await expect(found).toHaveCount(1);
  await expect(found.locator('img[src="/icon.svg"]')).toBeVisible();
  await expect(found).not.toContainText('ER');
});

test('projects are filtered with their marks, and sorted', async ({ page }) => {
  await page.goto(templates.projects);
  const { choice, status, found } = filterOn(page);
  const confirmed = projects.filter((one) => one.status === 'confirmed').map(({ name }) => name);
  await choice('Status').selectOption('Confirmed');
  await choice('Sort by').selectOption('Name');
  await expect(status).toHaveText(`${confirmed.length} of ${projects.length} projects`);
  await expect.poll(() => namesOf(found)).toEqual(confirmed.toSorted((a, b) => a.localeCompare(b, 'en')));
  for (const entry of await found.all()) await expect(entry.locator('svg').first()).toBeVisible();
  await expect(page).toHaveURL(`${templates.projects}?status=confirmed&sort=name`);

  await choice('Sort by').selectOption('Since, earliest first');
  await choice('Status').selectOption('All');
  const started = new Map(projects.map((one) => [one.name, one.started ?? '9']));
  await expect(found).toHaveCount(projects.length);
  const years = (await namesOf(found)).map((name) => started.get(name) ?? '');
  expect(years).toEqual([...started.values()].sort());
});

test('posts are filtered by what they are about and by a word of their title', async ({ page }) => {
  await page.goto(templates.news);
  await page.getByText('Filter and sort the news').click();
  const { choice, field, status, found } = filterOn(page);
  const about = writtenLists('content')
    .filter(({ address }) => address === routes.project('openstack'))
    .flatMap((list) => list.posts.filter(({ date }) => date.startsWith('2021')));
  await choice('Project').selectOption('OpenStack');
  await choice('Year').selectOption('2021');
  await expect(status).toHaveText(`${about.length} of ${posts.length} posts`);
  await choice('Sort by').selectOption('Oldest first');
  const titles = about.sort((a, b) => a.date.localeCompare(b.date)).map(({ title }) => title);
  await expect.poll(() => namesOf(found)).toEqual(titles);
  await expect(found.first()).toContainText(/\d+ [A-Z][a-z]+ 2021/);

  await field.fill('wallaby');
  await expect.poll(() => namesOf(found)).toEqual(titles.filter((title) => /wallaby/i.test(title)));
  await page.reload();
  // The form is folded, unless it has something to say.
  await expect(choice('Project')).toBeVisible();
  await expect(field).toHaveValue('wallaby');
});

test('where the index does not come, it says so, leaves the list whole, and tries once more', async ({ page }) => {
  await page.route('/filters/*', (route) => route.abort());
  await page.goto(templates.members);
  const { choice, status, clear } = filterOn(page);
  await choice('Tier').selectOption('Gold');
  await expect(status).toHaveText(/^The filter could not be loaded\. The whole list is below/);
  await expect(page.getByRole('heading', { level: 2, name: 'Platinum' })).toBeVisible();
  await expect(clear).toBeVisible();
  await page.unroute('/filters/*');
  await choice('Country').selectOption('United States');
  await expect(status).toHaveText(new RegExp(`^\\d+ of ${currentMembers.length} members$`));
  await expect(page).toHaveURL(`${templates.members}?tier=gold&country=us`);
});

test('an address with a query whose index does not come shows the whole list', async ({ page }) => {
  await page.route('/filters/*', (route) => route.fulfill({ status: 503, body: 'busy' }));
  await page.goto(`${templates.members}?tier=gold`);
  await expect(filterOn(page).status).toHaveText(/^The filter could not be loaded/);
  await expect(page.getByRole('heading', { level: 2, name: 'Platinum' })).toBeVisible();
  await expect(page).toHaveURL(`${templates.members}?tier=gold`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no form; the list is whole, and the pages of the facets are there', async ({ page }) => {
    for (const address of [templates.members, table, templates.projects, templates.news]) {
      await page.goto(`${address}?tier=gold`);
      await expect(filterOn(page).form).toBeHidden();
      await expect(page.getByText('Filter and sort the news')).toBeHidden();
      await expect(filterOn(page).status).toBeHidden();
    }
    await page.goto(templates.members);
    await expect(page.getByRole('heading', { level: 2, name: 'Platinum' })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: /^Gold/ }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Gold' })).toBeVisible();
  });
});
