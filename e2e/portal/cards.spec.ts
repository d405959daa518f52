import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { decodeAddress, href, routes } from '../../lib/routes';
import { sitemapAddresses } from '../introduction';
import { hasOwnPicture, writtenPosts } from '../posts';

/** The cards of posts that bring a picture of their own: none is drawn, and what stands there may have any size. */
const notDrawn = new Set(
  writtenPosts('content')
    .filter(hasOwnPicture)
    .map(({ address }) => routes.card(address)),
);

/** The card of the page at an address: all pages of a list have that of the first. */
function cardOf(page: string): string {
  return routes.card(page.replace(/\/page\/\d+$/, ''));
}

test('there is a share card for every page of the sitemap that has no picture of its own', async ({ request }) => {
  const pages = (await sitemapAddresses(request)).map((url) => new URL(url).pathname);
  expect(pages.length).toBeGreaterThan(140);
  const cards = new Set(pages.map((page) => cardOf(decodeAddress(page))));
  for (const card of [...cards].filter((one) => !notDrawn.has(one))) {
    const response = await request.get(href(card));
    expect([response.status(), response.headers()['content-type']], card).toEqual([200, 'image/png']);
  }
});

test('every card is a PNG; those that are drawn have 1200 × 630 pixels and are quick to load', async () => {
  const files = readdirSync('out/cards', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replace(/^out/, ''));
  expect(files.length).toBeGreaterThan(140);
  for (const card of [routes.card(routes.home), ...files]) {
    const bytes = readFileSync(join('out', card));
    const { format, width, height } = await sharp(bytes).metadata();
    expect(format, card).toBe('png');
    if (notDrawn.has(card)) continue;
    expect([width, height], card).toEqual([1200, 630]);
    expect(bytes.length, card).toBeLessThanOrEqual(100_000);
  }
});
