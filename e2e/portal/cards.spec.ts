import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { decodeAddress, href, routes } from '../../lib/routes';

/** The card of the page at an address: all pages of a list have that of the first. */
function cardOf(page: string): string {
  return routes.card(page.replace(/\/page\/\d+$/, ''));
}

test('there is a share card for every page of the sitemap, in the size that networks show whole', async ({
  request,
}) => {
  const sitemap = await (await request.get(routes.sitemap)).text();
  const pages = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  expect(pages.length).toBeGreaterThan(140);
  for (const card of new Set(pages.map((page) => cardOf(decodeAddress(page))))) {
    const response = await request.get(href(card));
    expect([response.status(), response.headers()['content-type']], card).toEqual([200, 'image/png']);
  }
});

test('every share card is a PNG of 1200 × 630 pixels that is quick to load', async () => {
  const cards = readdirSync('out/cards', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  expect(cards.length).toBeGreaterThan(140);
  for (const card of ['out/card.png', ...cards]) {
    const bytes = readFileSync(card);
    const { format, width, height } = await sharp(bytes).metadata();
    expect([format, width, height], card).toEqual(['png', 1200, 630]);
    expect(bytes.length, card).toBeLessThanOrEqual(100_000);
  }
});
