import { expect, test } from '@playwright/test';
import { origin } from '../site';

test('an address that has moved leads to where it is now', async ({ request }) => {
  const response = await request.get('/news', { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe('/blog');
});

test('what hosts read is not for visitors', async ({ request }) => {
  expect((await request.get('/_redirects')).status()).toBe(404);
});

test('the feed and the map for search engines are there', async ({ request }) => {
  const feed = await (await request.get('/rss.xml')).text();
  expect(feed.match(/<item>/g)).toHaveLength(15);
  expect(feed).toContain(`>${origin}/blog/airship-2-0</guid>`);
  expect(feed).not.toMatch(/(href|src)="\//);
  expect(await (await request.get('/robots.txt')).text()).toContain(`Sitemap: ${origin}/sitemap.xml`);
});
