import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { markCurrentLinks } from './mark-current-links';

const page = `<nav><a href="/">Home</a><a href="/blog">News</a><a href="/blogs">Diaries</a>
<a href="/ca%C3%B1on">Cañon</a><a href="https://a.example/blog">Elsewhere</a><a>Nowhere</a></nav>
<main><nav><a href="/blog">Up</a></nav><a href="/blog">All news</a></main>
<footer><nav><a href="/events" aria-current="step">Events</a><a href="/blog/page/2">Older</a></nav><a href="/blog">Loose</a></footer>`;

function marked(address: string, times = 1): string {
  const document = parse(page);
  for (let time = 0; time < times; time++) markCurrentLinks(document, address);
  return serialize(document);
}

/** The links of the page that say they are current, and as what. */
function currentLinks(address: string): string[] {
  const links = marked(address).matchAll(/<a href="[^"]*" aria-current="(\w+)">([^<]+)/g);
  return [...links].map(([, value, words]) => `${words}: ${value}`).filter((link) => link !== 'Events: step');
}

describe('the links around a page’s content', () => {
  it.each([
    ['/blog', ['News: page']],
    ['/', ['Home: page']],
    ['/cañon', ['Cañon: page']],
    ['/blogs', ['Diaries: page']],
  ])('name the page itself at %s', (address, links) => {
    expect(currentLinks(address)).toEqual(links);
  });

  it.each([
    ['/blog/a', ['News: true']],
    ['/cañon/side', ['Cañon: true']],
    ['/blogs/a', ['Diaries: true']],
    ['/blog/page/2', ['News: true', 'Older: page']],
  ])('name the part of the site that %s belongs to', (address, links) => {
    expect(currentLinks(address)).toEqual(links);
  });

  it.each(['/members', '/404', '/bl'])('name nothing at %s, where none leads', (address) => {
    expect(currentLinks(address)).toEqual([]);
  });

  it('keep what they say already', () => {
    expect(marked('/events')).toContain('<a href="/events" aria-current="step">');
    expect(marked('/blog', 2)).toBe(marked('/blog'));
  });
});
