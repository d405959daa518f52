import { expect, test } from '@playwright/test';
import { expectNoAxeFault } from '../axe';
import { searchBytes, watchRequests } from '../search-loading';
import { allFound, field, found, searchBudget, status, titles } from '../search-page';
import { templates } from '../templates';

/** What somebody looks for, and what has to be among the first three then. */
const queries = [
  ['kata', 'Kata Containers'],
  ['OpenStack Wallaby', 'OpenStack Wallaby, the 23rd release'],
  ['gold member Sweden', 'City Network'],
  ['kuberntes', 'Airship 2.0: a control plane built on Kubernetes'],
  ['Váncsa', 'Ildikó Váncsa'],
  ['Vancsa', 'Ildikó Váncsa'],
  ['openstack', 'OpenStack'],
  ['telecom paris', 'Télécom Paris'],
] as const;

for (const [query, title] of queries) {
  test(`“${query}” finds ${title} among the first three, within the budget of a first search`, async ({ page }) => {
    await page.goto(`${templates.search}?q=${encodeURIComponent(query)}`);
    await expect(titles(page).first()).toBeVisible();
    expect((await titles(page).allInnerTexts()).slice(0, 3)).toContain(title);
    const bytes = await searchBytes(page);
    console.log(`“${query}” loads ${bytes} bytes`);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(searchBudget);
  });
}

test('a name comes first, whatever else has it in its title', async ({ page }) => {
  for (const name of ['OpenStack', 'Red Hat', 'Kata Containers', 'Microsoft', 'Jonathan Bryce']) {
    await page.goto(`${templates.search}?q=${name.toLowerCase()}`);
    await expect(titles(page).first()).toHaveText(name);
  }
});

test('of what fits as well, the newest comes first', async ({ page }) => {
  await page.goto(`${templates.search}?q=project+teams+gathering&type=event`);
  const events = ['Project Teams Gathering, October 2021', 'Project Teams Gathering, April 2021'];
  await expect(titles(page)).toHaveText(events);
  await expect(found(page).first()).toContainText('18 October 2021');
});

test('a misspelt word is corrected, and that is said', async ({ page }) => {
  await page.goto(templates.search);
  await field(page).fill('kuberntes');
  await expect(status(page)).toHaveText(/^Nothing was found for “kuberntes”\. Shown is “kubernetes”: \d+$/);
  await expect(field(page)).toHaveValue('kuberntes');
  await expect(page).toHaveURL(`${templates.search}?q=kuberntes`);
  await expect(found(page).first().locator('mark').first()).toHaveText(/^Kubernetes/);
  await expectNoAxeFault(page, 'corrected');

  await field(page).fill('OpenStack Wallby');
  await expect(status(page)).toHaveText(/Shown is “OpenStack wallaby”: \d+$/);
  await expect(titles(page).first()).toHaveText('OpenStack Wallaby, the 23rd release');

  await field(page).fill('kubernetes');
  await expect(status(page)).toHaveText(/^Found for “kubernetes”: \d+$/);
});

test('words that are known are not corrected, and the list of words is not loaded for them', async ({ page }) => {
  const watched = watchRequests(page);
  await page.goto(`${templates.search}?q=openstack+communities`);
  await expect(status(page)).toHaveText(/^Found for “openstack communities”: \d+$/);
  expect(watched.paths()).toContain('/pagefind/pagefind.js');
  expect(watched.paths()).not.toContain('/pagefind/words.json');
});

test('without the list of words, what was looked for is said to be nowhere', async ({ page }) => {
  await page.route('**/pagefind/words.json', (route) => route.abort());
  await page.goto(`${templates.search}?q=kuberntes`);
  await expect(status(page)).toHaveText('Nothing was found for “kuberntes”.');
});

test('names like what is nowhere are offered', async ({ page }) => {
  await page.goto(`${templates.search}?q=Erxxssoy`);
  await expect(status(page)).toHaveText('Nothing was found for “Erxxssoy”.');
  await expect(page.getByText('Like it in spelling')).toBeVisible();
  await expectNoAxeFault(page, 'with names');
  await page.getByRole('main').getByRole('link', { name: 'Ericsson', exact: true }).click();
  await expect(titles(page).first()).toHaveText('Ericsson');
  await page.goto(`${templates.search}?q=zzzz`);
  await expect(status(page)).toHaveText('Nothing was found for “zzzz”.');
  await expect(page.getByText('Like it in spelling')).toBeHidden();
});

test('lists and the portal’s own pages are not found', async ({ page }) => {
  await page.goto(`${templates.search}?q=openinfra`);
  const addresses = await allFound(page);
  expect(addresses.length).toBeGreaterThan(10);
  const lists =
    /^\/(blog|projects|members|events|search|styleguide)?$|\/(page|category|year|tier|country|kind|area|status|tag|at)\//;
  expect(addresses.filter((address) => lists.test(address))).toEqual([]);
});
