import { describe, expect, it } from 'vitest';
import {
  addressOfSegments,
  addressSegments,
  href,
  isReserved,
  listAddress,
  nameSlug,
  noEntry,
  pageAddress,
  postAddress,
  routes,
  staticParams,
} from './routes';

function addressOf(url?: string): string {
  return postAddress({ file: 'posts/from-the-file.md', seo: { url } });
}

describe('the address of a post', () => {
  it('is its file name below /blog where seo.url is absent', () => {
    expect(addressOf()).toBe('/blog/from-the-file');
  });

  it.each([
    ['https://foundation.example/blog/hello', '/blog/hello'],
    ['http://an-older-host.example/blog/hello', '/blog/hello'],
    ['/blog/hello', '/blog/hello'],
    ['https://foundation.example/blog/OISEU_programming_AI', '/blog/OISEU_programming_AI'],
    ['https://foundation.example/blog/a+b', '/blog/a+b'],
    ['https://foundation.example/newsletter/2021/05', '/newsletter/2021/05'],
    ['https://foundation.example/blog/caf%C3%A9', '/blog/café'],
    ['https://foundation.example/blog/ünï’s', '/blog/ünï’s'],
    ['https://foundation.example/blog/hello?utm_source=mail#top', '/blog/hello'],
    ['https://foundation.example/blog/hello/', '/blog/hello'],
  ])('of %s is %s', (url, address) => {
    expect(addressOf(url)).toBe(address);
  });
});

describe('the address of a page', () => {
  it.each([
    [{ file: 'pages/about.md' }, '/about'],
    [{ file: 'pages/about/index.md' }, '/about'],
    [{ file: 'pages/about/history.md' }, '/about/history'],
    [{ file: 'pages/anything.md', address: '/legal/privacy' }, '/legal/privacy'],
  ])('of %o is %s', (page, address) => {
    expect(pageAddress(page)).toBe(address);
  });
});

// The addresses that published sites already have were made by lodash: these are its ways.
describe('the slug of a name', () => {
  it.each([
    ['News & Announcements', 'news-announcements'],
    ['OpenInfra Foundation', 'open-infra-foundation'],
    ['5G', '5-g'],
    ['AI/ML', 'ai-ml'],
    ['OpenStack2', 'open-stack-2'],
    ['Ildikó Váncsa', 'ildiko-vancsa'],
    ['Ildiko Vancsa', 'ildiko-vancsa'],
    ["Editor's choice", 'editors-choice'],
    ['Straße', 'strasse'],
    ['C++', 'c'],
    ['  padded  ', 'padded'],
    ['&', ''],
  ])('of “%s” is “%s”', (name, slug) => {
    expect(nameSlug(name)).toBe(slug);
  });

  it('names the lists of categories and authors', () => {
    expect(routes.category('News & Announcements')).toBe('/blog/category/news-announcements');
    expect(routes.author('Ildikó Váncsa')).toBe('/blog/author/ildiko-vancsa');
  });
});

describe('the address of a list or a feed', () => {
  it('has the year, or the project, in it', () => {
    expect(routes.year('2021')).toBe('/blog/year/2021');
    expect(routes.feed('/projects/zuul', 'rss')).toBe('/projects/zuul/rss.xml');
    expect(routes.feed(routes.blog, 'json')).toBe('/feed.json');
    expect(routes.feed(routes.blog, 'atom', 2)).toBe('/feeds/atom-2.xml');
    expect(routes.card('/')).toBe('/card.png');
    expect(routes.card('/blog/hello')).toBe('/cards/blog/hello.png');
  });
});

describe('lists', () => {
  it('have their own address on the first page and a number on the others', () => {
    expect(listAddress('/blog', 1)).toBe('/blog');
    expect(listAddress('/blog', 2)).toBe('/blog/page/2');
  });

  it('keep the addresses below them for themselves', () => {
    expect(
      ['/blog/page/2', '/blog/author', '/blog/year/2021', '/members/at-and-t', '/media/a.png'].map(isReserved),
    ).toEqual(Array(5).fill(true));
    expect(['/blog/pages', '/blog/years', '/blog/hello', '/membership', '/about'].map(isReserved)).toEqual(
      Array(5).fill(false),
    );
  });
});

describe('an address', () => {
  it.each([
    ['/blog/a+b', '/blog/a+b'],
    ['/blog/ünï’s', '/blog/%C3%BCn%C3%AF%E2%80%99s'],
    ['/', '/'],
    ['/members#gold', '/members#gold'],
    ['https://a.example/b?c#d', 'https://a.example/b?c#d'],
    ['mailto:a@b.example', 'mailto:a@b.example'],
  ])('%s stands in a link as %s', (address, link) => {
    expect(href(address)).toBe(link);
  });

  it('survives the way through route parameters', () => {
    const segments = addressSegments('/blog/ünï’s+a b');
    expect(addressOfSegments(segments.map(encodeURIComponent))).toBe('/blog/ünï’s+a b');
  });
});

describe('the parameters of a route', () => {
  it('are one placeholder where there is no page', () => {
    expect(staticParams([], { slug: noEntry })).toEqual([{ slug: noEntry }]);
    expect(staticParams([{ slug: 'a' }], { slug: noEntry })).toEqual([{ slug: 'a' }]);
  });
});
