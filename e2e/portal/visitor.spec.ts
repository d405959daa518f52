import { expect, test } from '@playwright/test';

// Every test of this file runs a second time without JavaScript.

test('reads the newest announcement from the home page', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: /^Infrastructure software/ })).toBeVisible();

  const lead = page.getByRole('main').getByRole('article').first();
  const title = (await lead.getByRole('heading', { level: 2 }).textContent()) ?? '';
  await lead.getByRole('link', { name: title }).click();

  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('article').getByRole('link', { name: 'OpenInfra Foundation' })).toBeVisible();
  await expect(page.getByText(/minutes? to read/)).toBeVisible();
});

test('walks back through the news to the first announcement', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'News' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'News' })).toBeVisible();
  const firstPage = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(firstPage).toHaveLength(10);

  const pages = page.getByRole('navigation', { name: 'Pages' });
  await expect(pages.getByRole('link', { name: 'Newer posts' })).toHaveCount(0);
  await pages.getByRole('link', { name: 'Older posts' }).click();
  await expect(page).toHaveURL('/blog/page/2');
  await expect(pages.getByRole('link', { name: 'Page 2' })).toHaveAttribute('aria-current', 'page');
  await expect(pages.getByRole('link', { name: 'Older posts' })).toHaveCount(0);
  const secondPage = await page.getByRole('heading', { level: 2 }).allInnerTexts();
  expect(new Set([...firstPage, ...secondPage]).size).toBe(firstPage.length + secondPage.length);

  await page.getByRole('link', { name: /^Introducing the Open Infrastructure Foundation/ }).click();
  const article = page.getByRole('article').first();
  await expect(article.getByText('19 October 2020', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'In this post' })).toBeVisible();

  await article.getByRole('link', { name: 'Jonathan Bryce' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Jonathan Bryce' })).toBeVisible();
  await expect(page.getByText('Executive Director, Open Infrastructure Foundation')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Introducing the Open Infrastructure Foundation/ })).toBeVisible();
});

test('goes from post to post and to a category', async ({ page }) => {
  await page.goto('/blog/airship-2-0');
  const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.getByRole('navigation', { name: 'More posts' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  await page.getByRole('navigation', { name: 'More posts' }).getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  await page.getByRole('list', { name: 'Categories' }).getByRole('link', { name: 'Releases' }).click();
  await expect(page).toHaveURL('/blog/category/releases');
  await expect(page.getByRole('heading', { level: 1, name: 'Releases' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
});

test('finds a project and its news', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Projects' }).click();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(7);
  const card = page.getByRole('article').filter({ hasText: 'Kata Containers' });
  await expect(card).toContainText('Confirmed');
  await expect(card).toContainText('Since December 2017');

  await page.getByRole('article').getByRole('link', { name: 'Airship' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Airship' })).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText('Apache-2.0');
  await expect(page.getByRole('complementary').getByRole('link', { name: 'Airship source code' })).toHaveAttribute(
    'href',
    'https://opendev.org/airship',
  );

  await page
    .getByRole('region', { name: 'News about Airship' })
    .getByRole('link', { name: /Airship 2/ })
    .click();
  await expect(page).toHaveURL('/blog/airship-2-0');
});

test('finds a gold member and since when', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Members' }).click();
  const gold = page.getByRole('region', { name: 'Gold' });
  await expect(page.getByText('as of 16 February 2022')).toBeVisible();
  await expect(gold.getByText('17 members')).toBeVisible();
  await expect(gold.getByRole('listitem').filter({ hasText: 'Nipa Cloud' })).toContainText(
    'Thailand · since Sept 2021',
  );

  await gold.getByRole('link', { name: 'Nipa Cloud' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nipa Cloud' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Memberships' })).toContainText(
    /30 September 2021.*Joined the tier Gold/,
  );
  await expect(
    page.getByRole('region', { name: 'News about Nipa Cloud' }).getByRole('heading', { level: 3 }),
  ).toHaveCount(1);
});

test('sees a change of tier, a former name, and a departure', async ({ page }) => {
  await page.goto('/members/dell-technologies');
  await expect(page.getByRole('region', { name: 'Memberships' }).getByRole('listitem')).toHaveText([
    /16 February 2022.*Moved from Gold to Silver.*Current/,
    /19 October 2020.*Founding member, tier Gold/,
  ]);

  await page.goto('/members/facebook');
  await expect(page.getByRole('complementary')).toContainText('Facebook Connectivity (until 19 January 2021)');

  await page.goto('/members/at-and-t');
  await expect(page.getByText('AT&T has not been a member since 2 January 2022.')).toBeVisible();
  await page.goto('/members');
  await expect(page.getByRole('link', { name: 'AT&T' })).toHaveCount(0);
});

test('finds out when and where an event takes place', async ({ page }) => {
  await page.goto('/events');
  await page.getByRole('link', { name: 'OpenInfra Summit Berlin 2022' }).click();
  await expect(page.getByRole('complementary')).toContainText(/7\s?–\s?9 June 2022/);
  await expect(page.getByRole('complementary')).toContainText('Berlin Congress Center');
});

test('learns how to join', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('region', { name: 'Take part' }).getByRole('link', { name: 'Join as an organisation' }).click();
  await expect(page).toHaveURL('/join');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('is helped at an address that leads nowhere', async ({ page }) => {
  const response = await page.goto('/blog/nothing-here');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'This page does not exist' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Go on from here' }).getByRole('link', { name: 'Projects' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Projects' })).toBeVisible();
});

test('skips the header with the keyboard', async ({ page }) => {
  await page.goto('/blog');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('link').first()).toBeFocused();
});
