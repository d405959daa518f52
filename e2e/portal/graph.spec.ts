import { expect, type Page, test } from '@playwright/test';

// Every test of this file runs a second time without JavaScript.

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a project shows its newest posts and the way to all of them', async ({ page }) => {
  await page.goto('/projects/openstack');
  const news = region(page, 'News about OpenStack');
  await expect(news.getByRole('heading', { level: 3 })).toHaveCount(5);
  await expect(news.getByRole('link', { name: /^All \d+ posts about OpenStack$/ })).toHaveAttribute(
    'href',
    '/blog/project/openstack',
  );
  await page.goto('/projects/openinfra-labs');
  // The list is a page of its own, however few there are.
  const few = region(page, 'News about OpenInfra Labs').locator('a[href="/blog/project/openinfra-labs"]');
  await expect(few).toHaveText(/^(The one post|All \d+ posts) about OpenInfra Labs\s*$/);
});

test('a post whose text alone links to a project is news about it, and is in its feed', async ({ page, request }) => {
  await page.goto('/projects/zuul');
  const title = /^OpenInfra Live begins/;
  await region(page, 'News about Zuul').getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  const about = region(page, 'In this post');
  await expect(about.getByRole('link')).toHaveText(['OpenStack', 'Kata Containers', 'StarlingX', 'Zuul'], {
    useInnerText: true,
  });
  const feed = await (await request.get('/projects/zuul/feed.json')).json();
  expect(feed.items.map((item: { title: string }) => item.title)).toContainEqual(expect.stringMatching(title));
});

test('a project shows its events, and the event its projects', async ({ page }) => {
  await page.goto('/projects/magma');
  await region(page, 'Events about Magma').getByRole('link', { name: 'Magma Developer Conference 2021' }).click();
  await page.getByRole('complementary').getByRole('link', { name: 'Magma', exact: true }).click();
  await expect(page).toHaveURL('/projects/magma');
  await page.goto('/projects/openinfra-labs');
  await expect(region(page, 'Events about OpenInfra Labs')).toHaveCount(0);
});

test('a project says how to contribute, from what is known of it', async ({ page }) => {
  await page.goto('/projects/openstack');
  const ways = region(page, 'How to contribute');
  await expect(ways.getByRole('heading', { level: 3 })).toHaveText([
    'Read the source',
    'Ask',
    'Propose a change',
    'Know the licence',
  ]);
  await expect(ways.getByRole('link', { name: 'OpenStack source code' })).toHaveAttribute(
    'href',
    'https://opendev.org/openstack',
  );
  await expect(ways).toContainText('OpenStack is published under Apache-2.0.');

  await page.goto('/projects/openinfra-labs');
  await expect(ways.getByRole('heading', { level: 3 })).toHaveText(['Ask', 'Know the licence']);
  await expect(ways).not.toContainText('documentation');
});

test('a project and a member show which pages link to them', async ({ page }) => {
  await page.goto('/projects/openstack');
  const mentioned = region(page, 'Mentioned on').getByRole('listitem');
  await expect(mentioned.filter({ hasText: 'StarlingX' })).toContainText('Project');
  await expect(mentioned.filter({ hasText: 'OpenStack' })).toHaveCount(0);

  await page.goto('/members/boston-university');
  await region(page, 'Mentioned on').getByRole('link', { name: 'OpenInfra Labs' }).click();
  await expect(page).toHaveURL('/projects/openinfra-labs');

  await page.goto('/members/nipa-cloud');
  await expect(region(page, 'Mentioned on')).toHaveCount(0);
});

test('a person’s page shows what others wrote about the person', async ({ page }) => {
  await page.goto('/blog/author/allison-randal');
  const title = 'The first board of directors takes its seats';
  await region(page, 'News about Allison Randal').getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await region(page, 'In this post').getByRole('link', { name: 'Allison Randal' }).click();
  await expect(page).toHaveURL('/blog/author/allison-randal');

  // What somebody wrote is listed once.
  await page.goto('/blog/author/jonathan-bryce');
  await expect(page.getByRole('link', { name: /^Introducing the Open Infrastructure Foundation/ })).toHaveCount(1);
});
