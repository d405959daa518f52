import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { testFeeds } from '../feed-tests';

testFeeds({ directory: 'out', content: 'content' });

test('a page offers the feeds of what it lists, and a page without a post offers none of its own', async ({ page }) => {
  const offered = async (address: string, name: string) => {
    await page.goto(address);
    const links = page.getByRole('navigation', { name, exact: true }).getByRole('link');
    return Promise.all((await links.all()).map((link) => link.getAttribute('href')));
  };
  const formats = ['rss.xml', 'atom.xml', 'feed.json'];
  expect(await offered('/blog', 'Follow: News')).toEqual(formats.map((file) => `/${file}`));
  for (const [address, name] of [
    ['/blog/category/releases', 'Follow: News in Releases'],
    ['/blog/author/jonathan-bryce', 'Follow: News by Jonathan Bryce'],
    ['/projects/zuul', 'Follow: News about Zuul'],
    ['/members/ericsson', 'Follow: News about Ericsson'],
    ['/members/changes', 'Follow: Changes among the members'],
  ] as const) {
    expect(await offered(address, name)).toEqual(formats.map((file) => `${address}/${file}`));
  }
  // She has written nothing here, so the news of all offers itself.
  expect(await offered('/blog/author/allison-randal', 'Follow: News')).toHaveLength(3);
  await page.goto('/members/cisco');
  await expect(page.getByRole('navigation', { name: /^Follow/ })).toHaveCount(0);
  expect(readdirSync('out/members')).not.toContain('cisco');
});

test('a feed comes as XML or JSON, in UTF-8', async ({ request }) => {
  for (const address of ['/rss.xml', '/projects/zuul/atom.xml']) {
    expect((await request.get(address)).headers()['content-type'], address).toMatch(/^(text|application)\/xml/);
  }
  expect((await request.get('/feed.json')).headers()['content-type']).toMatch(/^application\/json/);
});
