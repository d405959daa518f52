import { parse, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { fillStyles, holdStyles } from './placeholder';

const css = "p{color:red}q::before{content:'$& $1 “'}";

/** What becomes of a page whose style sheets are replaced by one. */
function styled(html: string): string {
  const document = parse(html);
  holdStyles(document);
  return fillStyles(serialize(document), css);
}

const first = '<link rel="stylesheet" href="/a.css">';
const sheets = `${first}<link rel="stylesheet" href="/b.css" data-precedence="next">`;

describe('the style sheets of a page', () => {
  it('give way to one text, where the first of them was', () => {
    expect(styled(`<title>A</title>${first}<meta name="b">${sheets}<p>Text`)).toBe(
      `<html><head><title>A</title><style>${css}</style><meta name="b"></head><body><p>Text</p></body></html>`,
    );
  });

  it('are told in their order, and so is what other styles say', () => {
    const document = parse(`<style>i{}</style>${sheets}<p>Text<svg><style>path{}</style></svg>`);
    expect(holdStyles(document)).toEqual({ styleSheets: ['/a.css', '/b.css'], inlineStyles: ['i{}', 'path{}'] });
    expect(serialize(document)).toContain('<style>i{}</style>');
  });

  it('need not be there', () => {
    const page = '<html><head><style>i{}</style></head><body><link rel="icon" href="/a.svg"></body></html>';
    expect(styled(page)).toBe(page);
  });
});

describe('a page that speaks of the place itself', () => {
  const document = parse(sheets);
  holdStyles(document);
  const [place = ''] = /<style.*<\/style>/.exec(serialize(document)) ?? [];
  const escaped = place.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

  it.each([
    ['in a code example', `<pre><code>${escaped}</code></pre>`],
    ['in an attribute', `<p title='${place}'>Text</p>`],
    ['in its title', `<title>${escaped}</title>`],
  ])('keeps its words %s', (_, part) => {
    expect(styled(part + sheets)).toBe(serialize(parse(`${part}<style>${css}</style>`)));
    expect(styled(part)).toBe(serialize(parse(part)));
  });
});
