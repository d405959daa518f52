import { expect, type Page, test } from '@playwright/test';
import { origin } from '../site';

async function tags(page: Page, attribute: 'property' | 'name', prefix: string): Promise<Record<string, string[]>> {
  const pairs = await page
    .locator(`meta[${attribute}^="${prefix}"]`)
    .evaluateAll((all, name) => all.map((tag) => [tag.getAttribute(name), tag.getAttribute('content')]), attribute);
  const groups: Record<string, string[]> = {};
  for (const [key, value] of pairs) groups[key ?? ''] = [...(groups[key ?? ''] ?? []), value ?? ''];
  return groups;
}

test('an announcement introduces itself to search engines and social networks', async ({ page }) => {
  await page.goto('/blog/introducing-the-open-infrastructure-foundation');
  const url = `${origin}/blog/introducing-the-open-infrastructure-foundation`;
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', url);
  const description = await page.locator('meta[name=description]').getAttribute('content');
  expect(description).toBeTruthy();

  expect(await tags(page, 'property', 'og:')).toMatchObject({
    'og:type': ['article'],
    'og:url': [url],
    'og:site_name': ['Open Infrastructure Foundation'],
    'og:locale': ['en_GB'],
    'og:description': [description],
    'og:image': [`${origin}/cards/blog/introducing-the-open-infrastructure-foundation.png`],
    'og:image:alt': [expect.stringMatching(/^Introducing the Open Infrastructure .*19 October 2020/)],
  });
  expect(await tags(page, 'property', 'article:')).toEqual({
    'article:published_time': ['2020-10-19T13:30:00.000Z'],
    'article:modified_time': ['2020-10-19T13:30:00.000Z'],
    'article:author': [`${origin}/blog/author/jonathan-bryce`],
    'article:section': ['News & Announcements'],
    'article:tag': ['News & Announcements', 'Community'],
  });
  expect(await tags(page, 'name', 'twitter:')).toMatchObject({
    'twitter:card': ['summary_large_image'],
    'twitter:site': ['@OpenInfraDev'],
    'twitter:creator': ['@OpenInfraDev'],
    'twitter:description': [description],
  });
});

test('the picture for shared links is there, in the size that networks show whole', async ({ page }) => {
  await page.goto('/card.png');
  const size = await page
    .locator('img')
    .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);
  expect(size).toEqual([1200, 630]);
});

test('the pages of a list name each other', async ({ page }) => {
  await page.goto('/blog/page/2');
  await expect(page.locator('link[rel=prev]')).toHaveAttribute('href', `${origin}/blog`);
  await expect(page.locator('link[rel=next]')).toHaveCount(0);
  await expect(page).toHaveTitle(/^News, page 2 · /);
});

test('the page for addresses that lead nowhere stays out of search results', async ({ page }) => {
  await page.goto('/nothing');
  await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/);
});
