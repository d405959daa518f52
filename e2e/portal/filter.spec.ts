import { expect, type Page, test } from '@playwright/test';
import { currentMembers, filterOn, namesOf } from '../filter';
import { templates } from '../templates';

const all = currentMembers.length;

/** The members that a test expects, by name. */
function members(test: (member: (typeof currentMembers)[number]) => boolean): string[] {
  return currentMembers
    .filter(test)
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'en'));
}

const isGold = ({ standing }: (typeof currentMembers)[number]) => standing.some(({ tier }) => tier === 'gold');
const german = members(({ country }) => country === 'DE');
const goldAmerican = members((member) => isGold(member) && member.country === 'US');

/** Keeps the addresses of the indexes that the page asks for. */
function watchIndexes(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/filters/')) asked.push(pathname);
  });
  return asked;
}

test('choices narrow the members, one after the other, and the address says them', async ({ page }) => {
  const asked = watchIndexes(page);
  await page.goto(templates.members);
  const { choice, status, found } = filterOn(page);
  await expect(status).toHaveText(`${all} members`);
  await expect(page.getByRole('heading', { level: 2, name: 'Platinum' })).toBeVisible();
  expect(asked, 'nothing is loaded before somebody begins').toEqual([]);

  await choice('Tier').focus();
  await expect.poll(() => asked, 'the index is loaded once somebody begins').toEqual(['/filters/members.json']);
  await choice('Tier').selectOption('Gold');
  await expect(status).toHaveText(`${members(isGold).length} of ${all} members`);
  await expect.poll(() => namesOf(found)).toEqual(members(isGold));
  await expect(page).toHaveURL(`${templates.members}?tier=gold`);
  await expect(page.getByRole('heading', { level: 2, name: 'Platinum' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Pages' })).toBeHidden();

  await choice('Country').selectOption('United States');
  await expect(status).toHaveText(`${goldAmerican.length} of ${all} members`);
  await expect.poll(() => namesOf(found)).toEqual(goldAmerican);
  await expect(page).toHaveURL(`${templates.members}?tier=gold&country=us`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/members$/);
  await expect(found.first()).toContainText('United States');
  await expect(found.first()).toContainText(/Gold since [A-Z][a-z]+ \d{4}/);
  expect(asked).toHaveLength(1);
});

test('a shared address shows what its sender saw, and so does a reload', async ({ page }) => {
  for (const open of [() => page.goto(`${templates.members}?country=de&sort=name`), () => page.reload()]) {
    await open();
    const { choice, status, found } = filterOn(page);
    await expect(status).toHaveText(`${german.length} of ${all} members`);
    await expect.poll(() => namesOf(found)).toEqual(german);
    await expect(choice('Country')).toHaveValue('de');
    await expect(choice('Sort by')).toHaveValue('name');
  }
  await filterOn(page).found.getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1, name: german[0] ?? '' })).toBeVisible();
  await page.goBack();
  await expect.poll(() => namesOf(filterOn(page).found)).toEqual(german);
});

test('a blank asks for nothing, and what is typed after it is a step that leads back', async ({ page }) => {
  await page.goto(`${templates.members}?q=open`);
  const { field } = filterOn(page);
  await field.press('End');
  await page.keyboard.type(' c');
  await expect(page).toHaveURL(`${templates.members}?q=open+c`);
  await page.goBack();
  await expect(page).toHaveURL(`${templates.members}?q=open`);
  await expect(field).toHaveValue('open');
});

test('the back button leads through the choices, and the forward button back', async ({ page }) => {
  await page.goto(templates.members);
  const { choice, status } = filterOn(page);
  await choice('Tier').selectOption('Gold');
  await choice('Country').selectOption('United States');
  await expect(status).toHaveText(`${goldAmerican.length} of ${all} members`);

  await page.goBack();
  await expect(status).toHaveText(`${members(isGold).length} of ${all} members`);
  await expect(choice('Country')).toHaveValue('');
  await page.goBack();
  await expect(status).toHaveText(`${all} members`);
  await expect(choice('Tier')).toHaveValue('');
  await expect(page.getByRole('heading', { level: 2, name: 'Platinum' })).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(status).toHaveText(`${goldAmerican.length} of ${all} members`);
  await expect(choice('Country')).toHaveValue('us');
});

test('by keyboard: typing is one entry of the history, and choosing with arrows another', async ({ page }) => {
  await page.goto(templates.members);
  const { field, choice, status, found } = filterOn(page);
  await field.focus();
  await page.keyboard.type('facebook conn');
  // A name that it had before.
  await expect.poll(() => namesOf(found)).toEqual(['Facebook']);
  await expect(status).toHaveText(`1 of ${all} members`);
  await expect(page).toHaveURL(`${templates.members}?q=facebook+conn`);
  await page.keyboard.press('Enter');
  await expect(status, 'nothing is sent').toHaveText(`1 of ${all} members`);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('a');
  const withA = status.filter({ hasNotText: /^1 of/ });
  await expect(withA).toHaveText(/^\d+ of \d+ members$/);

  await page.keyboard.press('Tab');
  await expect(choice('Tier')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page).toHaveURL(`${templates.members}?q=a&tier=gold`);

  await page.goBack();
  await expect(page).toHaveURL(`${templates.members}?q=a`);
  await page.goBack();
  await expect(page).toHaveURL(templates.members);
  await expect(field).toHaveValue('');
});

test('accents and big letters are no matter', async ({ page }) => {
  await page.goto(`${templates.members}?q=ÉRICSSÒN`);
  await expect.poll(() => namesOf(filterOn(page).found)).toEqual(['Ericsson']);
  await expect(filterOn(page).field).toHaveValue('ÉRICSSÒN');
});

test('orders: by tier, by name, and the longest a member first', async ({ page }) => {
  await page.goto(`${templates.members}?kind=company`);
  const { choice, found, more, status } = filterOn(page);
  await expect(status).toHaveText(/ of /);
  const companies = currentMembers.filter(({ kind }) => kind === 'company');
  const shown = async () => {
    while (await more.isVisible()) await more.click();
    await expect(found).toHaveCount(companies.length);
    return namesOf(found);
  };
  const byTier = await shown();
  expect(byTier[0]).toBe(members(({ kind, standing }) => kind === 'company' && standing[0]?.tier === 'platinum')[0]);
  await choice('Sort by').selectOption('Name');
  expect(await shown()).toEqual(members(({ kind }) => kind === 'company'));
  await choice('Sort by').selectOption('Since, earliest first');
  const since = new Map(companies.map(({ name, standing }) => [name, standing.map((one) => one.since).sort()]));
  const days = (await shown()).map((name) => since.get(name)?.[0] ?? '');
  expect(days).toHaveLength(companies.length);
  expect(days).toEqual(days.toSorted());
});

test('a long result shows a part, and more of it by keyboard, with focus where it goes on', async ({ page }) => {
  await page.goto(`${templates.members}?sort=name`);
  const { found, more } = filterOn(page);
  await expect(found).toHaveCount(60);
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(found).toHaveCount(all);
  await expect(found.nth(60).getByRole('link')).toBeFocused();
  await expect(more).toBeHidden();
  await expect.poll(() => namesOf(found)).toEqual(members(() => true));
});

test('clearing brings the page back exactly as it was, and says so', async ({ page }) => {
  await page.goto(templates.members);
  const { choice, field, clear, status } = filterOn(page);
  const whole = page.locator('[data-when~=whole]');
  const before = await whole.innerHTML();
  await expect(clear).toBeHidden();
  await field.fill('cloud');
  await choice('Tier').selectOption('Silver');
  await clear.click();
  await expect(status).toHaveText(`${all} members`);
  await expect(status).toBeFocused();
  await expect(page).toHaveURL(templates.members);
  await expect(field).toHaveValue('');
  await expect(choice('Tier')).toHaveValue('');
  expect(await whole.innerHTML()).toBe(before);
  await expect(whole).toBeVisible();
});

test('where nothing matches, it says so and offers to clear', async ({ page }) => {
  await page.goto(`${templates.members}?q=nobody+has+this+name`);
  const { status, clear, found, facetPage } = filterOn(page);
  await expect(status).toHaveText('No member matches.');
  await expect(page.getByText(/^Choose less, /)).toBeVisible();
  await expect(facetPage).toBeHidden();
  await expect(found).toHaveCount(0);
  await clear.focus();
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(`${all} members`);
});

test('what is not known is taken out of the address', async ({ page }) => {
  await page.goto(`${templates.members}?tier=wooden&country=de&planet=mars&sort=size`);
  await expect(filterOn(page).status).toHaveText(`${german.length} of ${all} members`);
  await expect(page).toHaveURL(`${templates.members}?country=de`);
  await page.goto(`${templates.members}?tier=wooden`);
  await expect(filterOn(page).status).toHaveText(`${all} members`);
  await expect(page).toHaveURL(templates.members);
});

test('one value alone leads to its page, which says the same', async ({ page }) => {
  await page.goto(`${templates.members}?country=de`);
  const { facetPage, choice } = filterOn(page);
  await expect(facetPage).toHaveText('See “Germany” as a page');
  await choice('Kind').selectOption('Company');
  await expect(facetPage).toBeHidden();
  await choice('Kind').selectOption('All');
  await facetPage.click();
  await expect(page).toHaveURL('/members/country/de');
  const list = page
    .getByRole('main')
    .getByRole('list')
    .filter({ has: page.getByRole('link', { name: german[0] ?? '' }) });
  await expect.poll(() => namesOf(list)).toEqual(german);
});
