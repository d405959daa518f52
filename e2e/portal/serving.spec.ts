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

test('a page comes compressed, is asked for again each time, and may not be framed', async ({ request }) => {
  const response = await request.get('/about', { headers: { 'accept-encoding': 'br' } });
  const headers = response.headers();
  expect(headers['content-encoding']).toBe('br');
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['strict-transport-security']).toMatch(/^max-age=\d{8}/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  const again = await request.get('/about', {
    headers: { 'accept-encoding': 'br', 'if-none-match': headers['etag'] ?? '' },
  });
  expect(again.status()).toBe(304);
});

test('a file with its content in its name is kept for a year', async ({ page, request }) => {
  await page.goto('/');
  const hashed = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const files = hashed.filter((path) => /^\/(_next|islands)\//.test(path));
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    expect((await request.get(file)).headers()['cache-control'], file).toBe('public, max-age=31536000, immutable');
  }
});

test('what leads nowhere has a page, and is not kept', async ({ request }) => {
  for (const address of ['/nowhere', '/blog/nowhere', '/islands/nowhere.js']) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(404);
    expect(response.headers()['cache-control'], address).toBe('public, max-age=0, must-revalidate');
    expect(await response.text(), address).toContain('<h1');
  }
});

test('an address with a slash at its end leads to the one without', async ({ request }) => {
  const response = await request.get('/about/?from=a', { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe('/about?from=a');
});

test('no file that hosts read is for visitors', async ({ request }) => {
  for (const file of ['/_headers', '/_nginx.conf', '/_vercel.json'])
    expect((await request.get(file)).status(), file).toBe(404);
});

test('a request for a part of a file that cannot be gets the file, and the server stays', async ({ request }) => {
  for (const range of ['bytes=3-1', 'bytes=0-18446744073709551615', 'bytes=-', 'pages=1-2']) {
    expect((await request.get('/about', { headers: { range } })).status(), range).toBe(200);
  }
});
