import { describe, expect, it, test } from 'vitest';
import { addressOf } from './files';
import { finishedPage } from './pages';

const page = `<!DOCTYPE html><html lang="en"><head>
<link rel="preload" as="script" href="/_next/a.js"><link rel="canonical" href="https://a.example/">
<style>p{color:red}</style><script src="/_next/a.js" async=""></script>
<script type="application/ld+json">{"name":"a"}</script></head>
<body><!--$--><nav><a href="/">Home</a><a href="/blog">News</a><a href="/blogs">Diaries</a>
<a href="/ca%C3%B1on">Cañon</a><a href="https://a.example/blog">Elsewhere</a></nav>
<main><nav><a href="/blog">Up</a></nav><p>Text</p></main><!--/$--><script type="module" src="/islands/video-player.js"></script>
<script>self.__next_f.push([1,"</p>"])</script></body></html>`;

describe('a finished page', () => {
  const finished = finishedPage(page, '/blog');

  it('has lost the framework’s scripts, preloads and comments', () => {
    expect(finished).not.toMatch(/_next|__next_f|<!--/);
  });

  it('has kept text, styles, head, data and islands', () => {
    for (const part of ['<p>Text</p>', 'p{color:red}', 'rel="canonical"', '{"name":"a"}', '/islands/video-player.js']) {
      expect(finished).toContain(part);
    }
  });

  it('stays as it is when finished again', () => {
    expect(finishedPage(finished, '/blog')).toBe(finished);
  });
});

/** The links of the page that say they are current, and as what. */
function currentLinks(address: string): string[] {
  const links = finishedPage(page, address).matchAll(/<a href="[^"]*" aria-current="(\w+)">(\w+)/g);
  return [...links].map(([, value, words]) => `${words}: ${value}`);
}

describe('the links around a page’s content', () => {
  it('name the page itself', () => {
    expect(currentLinks('/blog')).toEqual(['News: page']);
    expect(currentLinks('/')).toEqual(['Home: page']);
    expect(finishedPage(page, '/cañon')).toContain('<a href="/ca%C3%B1on" aria-current="page">');
  });

  it('name the part of the site that the page belongs to', () => {
    expect(currentLinks('/blog/page/2')).toEqual(['News: true']);
  });

  it('name nothing on a page that they do not lead to', () => {
    expect(currentLinks('/events')).toEqual([]);
  });
});

test.each([
  ['index.html', '/'],
  ['blog.html', '/blog'],
  ['blog/page/2.html', '/blog/page/2'],
  ['legal/index.html', '/legal'],
])('%s answers at %s', (file, address) => {
  expect(addressOf(file)).toBe(address);
});
