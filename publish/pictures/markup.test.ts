import { parse, parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { elementsIn } from '../../lib/html';
import { offerFormats, orderPictures, sizesOf } from './markup';
import type { Format } from './variants';

/** The pictures of a page after they have been put in order, by what `loading` and `fetchpriority` say. */
function ordered(body: string, times = 1): string[] {
  const document = parse(body);
  for (let time = 0; time < times; time++) orderPictures(document);
  const pictures = elementsIn(document).filter(({ tagName }) => tagName === 'img');
  return pictures.map(({ attrs }) =>
    attrs
      .filter(({ name }) => name !== 'src')
      .map(({ name, value }) => `${name}=${value}`)
      .join(' '),
  );
}

const first = 'loading=eager fetchpriority=high';
const later = 'loading=lazy decoding=async';
const words = (count: number) => `<p>${'x'.repeat(count)}</p>`;

describe('the pictures of a page', () => {
  it.each([
    ['the first of several', '<main><img src="a"><img src="b"><img src="c"></main>', [first, later, later]],
    ['the first after few words', `<main>${words(300)}${words(400)}<img src="a"></main>`, [first]],
    ['none after many words', `<main>${words(300)}${words(401)}<img src="a"><img src="b"></main>`, [later, later]],
    ['words around the content do not count', `<nav>${words(900)}</nav><main><img src="a"></main>`, [first]],
    ['words after it do not count', `<main><img src="a">${words(900)}</main>`, [first]],
    ['blanks do not count', `<main><p>${' '.repeat(900)}</p><img src="a"></main>`, [first]],
    ['none that says so itself', '<main><img src="a" loading="lazy"><img src="b"></main>', ['loading=lazy', first]],
    ['none beside one that says so itself', '<main><img src="a" loading="eager"></main>', ['loading=eager']],
    ['none outside the content', '<header><img src="a"></header><main></main>', ['']],
    ['none where there is no content', '<img src="a">', ['']],
  ])('are asked for at once or later: %s', (_, body, expected) => {
    expect(ordered(body)).toEqual(expected);
    expect(ordered(body, 2)).toEqual(expected);
  });

  it('are not asked for by a preload in one format alone', () => {
    const font = '<link rel="preload" as="font" href="/a.woff2">';
    const document = parse(`${font}<link rel="preload" as="image" imagesrcset="/a.png 1x"><main></main>`);
    orderPictures(document);
    expect(serialize(document)).toBe(`<html><head>${font}</head><body><main></main></body></html>`);
  });
});

const format = (ending: string, widths: readonly number[]): Format => ({
  type: `image/${ending}`,
  variants: widths.map((width) => ({ address: `/ü a-${width}.${ending}`, width })),
});

/** What stands in place of a picture that is offered in some formats. */
function offered(picture: string, formats: readonly Format[]): string {
  const fragment = parseFragment(`<p>${picture}</p>`);
  for (const element of elementsIn(fragment)) if (element.tagName === 'img') offerFormats(element, formats);
  return serialize(fragment).replace(/^<p>|<\/p>$/g, '');
}

const lazy = '<img src="/a.png" alt="A" width="80" height="40" sizes="5rem" loading="lazy">';
const eager = lazy.replace('lazy', 'eager');

describe('a picture in several formats', () => {
  it('offers each, the best first, and itself to whoever knows none of them', () => {
    expect(offered(eager, [format('avif', [40, 80]), format('webp', [80]), format('png', [40, 80])])).toBe(
      '<picture>' +
        '<source type="image/avif" srcset="/%C3%BC%20a-40.avif 40w, /%C3%BC%20a-80.avif 80w" sizes="5rem">' +
        '<source type="image/webp" srcset="/%C3%BC%20a-80.webp 80w" sizes="5rem">' +
        '<img src="/a.png" alt="A" width="80" height="40" loading="eager" ' +
        'srcset="/%C3%BC%20a-40.png 40w, /%C3%BC%20a-80.png 80w" sizes="5rem"></picture>',
    );
  });

  it('lets a browser measure its place where it is asked for late', () => {
    const html = offered(lazy, [format('avif', [40, 80]), format('png', [40, 80])]);
    expect(html.match(/sizes="[^"]*"/g)).toEqual(Array(2).fill('sizes="auto, 5rem"'));
  });
});

describe('a picture in its own format alone', () => {
  it('is offered in its widths', () => {
    expect(offered(eager, [format('png', [40, 80])])).toMatch(
      /^<img [^>]*srcset="[^"]* 40w, [^"]* 80w" sizes="5rem">$/,
    );
  });

  it.each([[[80]], [[]]])('is offered as it is in widths %j', (widths) => {
    expect(offered(eager, [format('png', widths)])).toBe(
      '<img src="/a.png" alt="A" width="80" height="40" loading="eager">',
    );
  });
});

describe('the width of a picture on the page', () => {
  it.each([
    ['<img sizes="5rem" width="80">', '5rem'],
    ['<img sizes="auto, 5rem">', '5rem'],
    ['<img width="80">', '80px'],
  ])('%s is %s', (html, expected) => {
    expect(elementsIn(parseFragment(html)).map(sizesOf)).toEqual([expected]);
  });

  it('has to be said', () => {
    expect(() => elementsIn(parseFragment('<img src="/a.png">')).map(sizesOf)).toThrow(
      'The picture /a.png says neither sizes nor width.',
    );
  });
});
