import { describe, expect, it } from 'vitest';
import { type ShareLink, shareLinks } from './share';

const page = { url: 'https://foundation.example/blog/caf%C3%A9+1?a=b&c', title: 'Q&A: 100% + “more” #1' };
const links = shareLinks(page);

function addressOf(name: ShareLink['name']): URL {
  return new URL(links.find((link) => link.name === name)?.address ?? '');
}

describe('a share link', () => {
  it.each([
    ['bluesky', 'bsky.app', '/intent/compose', { text: `${page.title} ${page.url}` }],
    ['linkedin', 'www.linkedin.com', '/sharing/share-offsite/', { url: page.url }],
    ['x', 'x.com', '/intent/post', { text: page.title, url: page.url }],
    ['hackerNews', 'news.ycombinator.com', '/submitlink', { u: page.url, t: page.title }],
  ] as const)('to %s hands over title and address unharmed', (name, host, path, values) => {
    const { hostname, pathname, searchParams, hash } = addressOf(name);
    expect({ hostname, pathname, hash }).toEqual({ hostname: host, pathname: path, hash: '' });
    expect(Object.fromEntries(searchParams)).toEqual(values);
  });

  it('to Mastodon keeps the text from the server that asks for the reader’s own', () => {
    const { origin, search, hash } = addressOf('mastodon');
    expect([origin, search]).toEqual(['https://share.joinmastodon.org', '']);
    expect(decodeURIComponent(hash)).toBe(`#text=${page.title} ${page.url}`);
  });

  it('by e-mail has a subject and a body, with no plus that would stay one', () => {
    expect(addressOf('email').href).toBe(
      'mailto:?subject=Q%26A%3A%20100%25%20%2B%20%E2%80%9Cmore%E2%80%9D%20%231&body=https%3A%2F%2Ffoundation.example%2Fblog%2Fcaf%25C3%25A9%2B1%3Fa%3Db%26c',
    );
  });
});
