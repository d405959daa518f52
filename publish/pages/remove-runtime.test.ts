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
    '<script id="_R_">requestAnimationFrame(()=>{})</script>',
    '<script src="https://a.example/a.js"></script>',
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
  expect(without('</head><body><main><div><!-- --><script>run()</script><p>Kept</p></div></main>')).toBe(
    '<html><head></head><body><main><div><p>Kept</p></div></main><p>Text</p></body></html>',
  );
});
