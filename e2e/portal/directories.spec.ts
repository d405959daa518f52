import { expect, test } from '@playwright/test';
import { currentMembers } from '../facets';

const members = currentMembers().map(({ name }) => name);

test('the list of members goes on on further pages, a tier where the page before ended', async ({ page }) => {
  await page.goto('/members');
  const names: string[] = [];
  const headings: string[] = [];
  for (;;) {
    const regions = page
      .getByRole('main')
      .getByRole('region')
      .filter({ has: page.locator('ul'), hasNot: page.getByRole('heading', { name: 'Become a member' }) });
    names.push(...(await regions.getByRole('listitem').getByRole('link').allTextContents()));
    headings.push(...(await regions.getByRole('heading', { level: 2 }).allTextContents()));
    const next = page.getByRole('link', { name: 'Next page' });
    if ((await next.count()) === 0) break;
    await next.click();
    await expect(page.getByText(/^Page \d+ of \d+$/)).toBeVisible();
  }
  expect([...new Set(names)].sort()).toEqual(members.toSorted());
  expect(headings.length).toBeGreaterThan(5);
  expect(headings.filter((heading) => heading.endsWith(', continued')).length).toBeGreaterThan(0);
  // A tier begins once, and each further page says that it goes on.
  const begun = headings.filter((heading) => !heading.endsWith(', continued'));
  expect(begun).toEqual(['Platinum', 'Gold', 'Silver', 'Associate', 'Infrastructure donor']);
});

test('the table has every member once, by name, and says so to a screen reader', async ({ page }) => {
  await page.goto('/members/table');
  await expect(page.getByRole('table', { name: `${members.length} members, by name` })).toBeVisible();
  await expect(page.getByRole('columnheader')).toHaveText(['Name', 'Tier', 'Since', 'Country', 'Kind']);
  await expect(page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  const ericsson = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Ericsson' }) });
  await expect(ericsson.getByRole('cell')).toHaveText(['Platinum', 'Oct 2020', 'Sweden', 'Company']);

  const names: string[] = [];
  for (;;) {
    names.push(...(await page.getByRole('rowheader').allTextContents()));
    const next = page.getByRole('link', { name: 'Next page' });
    if ((await next.count()) === 0) break;
    await next.click();
    await expect(page.getByText(/^Page \d+ of \d+$/)).toBeVisible();
  }
  expect(names).toEqual(members.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('the views of the members lead to each other, and say which one shows', async ({ page }) => {
  await page.goto('/members');
  const views = page.getByRole('navigation', { name: 'Views of the members' });
  await expect(views.getByRole('link')).toHaveText(['List', 'Table', 'Statistics', 'Changes', 'CSV', 'JSON']);
  await expect(views.locator('[aria-current]')).toHaveText(['List']);
  await views.getByRole('link', { name: 'Table' }).click();
  await expect(page).toHaveURL('/members/table');
  await expect(views.locator('[aria-current]')).toHaveText(['Table']);
  await views.getByRole('link', { name: 'List' }).click();
  await expect(page).toHaveURL('/members');
});

test('a keyboard leads from a list to those beside it', async ({ page }) => {
  await page.goto('/members/tier/gold');
  const tiers = page.getByRole('navigation', { name: 'Members by tier', exact: true });
  await expect(tiers.locator('[aria-current=page]')).toHaveText(/^Gold\s*17$/);
  await tiers.getByRole('link', { name: 'Platinum' }).focus();
  await page.keyboard.press('Tab');
  await expect(tiers.getByRole('link', { name: 'Gold' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tiers.getByRole('link', { name: 'Silver' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/members/tier/silver');
  await expect(page.getByRole('heading', { level: 1, name: 'Silver' })).toBeVisible();
  await expect(tiers.locator('[aria-current=page]')).toHaveText(/^Silver/);

  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Members' }).click();
  await expect(page).toHaveURL('/members');
});

test('the facts of a project and of a member lead to those that share them', async ({ page }) => {
  await page.goto('/projects/starlingx');
  const facts = page.getByRole('complementary', { name: 'Facts' });
  await facts.getByRole('link', { name: 'Projects by subject: Kubernetes' }).click();
  await expect(page).toHaveURL('/projects/tag/kubernetes');
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.goto('/projects/starlingx');
  await facts.getByRole('link', { name: 'Projects by area: Edge' }).click();
  await expect(page).toHaveURL('/projects/area/edge');

  await page.goto('/members/ericsson');
  await facts.getByRole('link', { name: 'Members by country: Sweden' }).click();
  await expect(page).toHaveURL('/members/country/se');
  await expect(page.getByRole('main').getByRole('link', { name: 'Ericsson' })).toBeVisible();
});

test('a member that has left stands in no list, and its facts lead to none', async ({ page }) => {
  await page.goto('/members/at-and-t');
  const facts = page.getByRole('complementary', { name: 'Facts' });
  await expect(facts).toContainText('United States');
  await expect(facts.getByRole('link', { name: /^Members by/ })).toHaveCount(0);
});
