import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { removeRuntime } from './remove-runtime';

function without(part: string): string {
  const document = parse(`<head>${part}</head><body><p>Text</p></body>`);
  removeRuntime(document);
  return serialize(document);
}

const rest = '<html><head></head><body><p>Text</p></body></html>';

describe('a page', () => {
  it.each([
    '<script src="/_next/static/chunks/a.js" async=""></script>',
    '<script src="/_next/static/chunks/a.js" nomodule=""></script>',
    '<script>self.__next_f.push([1,"</p>"])</script>',
    '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push([])</script>',
    '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>',
    '<!--$-->',
  ])('loses %s', (part) => {
    expect(without(part)).toBe(rest);
  });

  it.each([
    '<script type="application/ld+json">{"name":"<b>a</b>"}</script>',
    '<script type="speculationrules">{"prerender":[]}</script>',
    '<script type="module" src="/islands/video-player.js"></script>',
    '<link rel="canonical" href="https://a.example/">',
    '<link rel="stylesheet" href="/_next/static/chunks/a.css">',
    '<link rel="preload" href="/_next/static/media/a.woff2" as="font" crossorigin="" type="font/woff2">',
    '<style>p{color:red}</style>',
    '<meta name="theme-color" content="#fff">',
  ])('keeps %s', (part) => {
    expect(without(part)).toBe(rest.replace('<head>', `<head>${part}`));
  });
});

it('what is deep in a page goes as well', () => {
  expect(
    without('</head><body><main><div><!-- --><script>self.__next_f.push([1,""])</script><p>Kept</p></div></main>'),
  ).toBe('<html><head></head><body><main><div><p>Kept</p></div></main><p>Text</p></body></html>');
});

it.each([
  '<script src="https://a.example/a.js"></script>',
  '<script>document.title = "Changed"</script>',
  '<script>$RC("B:0","S:0")</script>',
])('a page whose script nobody knows is refused: %s', (part) => {
  expect(() => without(part)).toThrow('A page has a script that is not published');
});
