import { describe, expect, it } from 'vitest';
import { safeSvg } from './svg';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">${inner}</svg>`;

describe('a drawing', () => {
  it('keeps what draws, its title and its view', () => {
    const drawing = svg(
      '<title>A box</title><defs><linearGradient id="a"><stop offset="0" stop-color="#f00"/></linearGradient></defs>' +
        '<rect width="10" height="10" fill="url(#a)"/>',
    );
    expect(safeSvg(drawing)).toBe(drawing);
  });

  it('keeps its colours where a style sheet gives them', () => {
    expect(safeSvg(svg('<style>.a{fill:#123456}</style><path class="a" d="M0 0h1"/>'))).toMatch(
      /<path[^>]*fill="#123456"/,
    );
  });

  it('keeps what a link holds, and is a drawing to every browser', () => {
    const drawn = safeSvg('<svg viewBox="0 0 1 1"><a href="/a"><path d="M0 0h1"/></a></svg>');
    expect(drawn).toContain('<path d="M0 0h1"/>');
    expect(drawn).toContain('xmlns="http://www.w3.org/2000/svg"');
  });

  it('keeps a picture that it carries itself', () => {
    expect(safeSvg(svg('<image href="data:image/png;base64,AAAA" width="1" height="1"/>'))).toContain('data:image/png');
  });
});

describe('what could run or fetch', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script of another name space', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'],
    [
      'HTML',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><img src="x" onerror="alert(1)"/></body></foreignObject>',
    ],
    ['a handler', '<rect width="1" height="1" onclick="alert(1)"/>'],
    ['a link that runs', '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>'],
    ['an old link that runs', '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="javascript:alert(1)"/>'],
    [
      'a link set later',
      '<set attributeName="href" to="javascript:alert(1)"/><animate attributeName="onload" values="alert(1)"/>',
    ],
    ['a picture of another host', '<image href="https://evil.example/alert"/>'],
    ['a part of another file', '<use href="https://evil.example/alert.svg#a"/>'],
    ['a fill of another host', '<rect width="1" height="1" fill="url(https://evil.example/alert)"/>'],
    ['a style of another host', '<rect width="1" height="1" style="fill:url(//evil.example/alert)"/>'],
    ['a style sheet of another host', '<style>@import "https://evil.example/alert.css";</style>'],
    [
      'a font of another host',
      '<style>@font-face{font-family:a;src:url(https://evil.example/alert)}text{font-family:a}</style>',
    ],
    ['an address behind an escape', '<rect width="1" height="1" fill="u\\72l(https://evil.example/a.svg#a)"/>'],
    ['an address behind an escape in a style', '<rect style="background-image:\\75rl(https://evil.example/a)"/>'],
    ['a style sheet’s address', '<?xml-stylesheet href="https://evil.example/alert.css"?>'],
  ])('is left out: %s', (_, inner) => {
    expect(safeSvg(svg(inner))).not.toMatch(/alert|evil/);
  });

  it.each([
    ['is broken', '<svg><g></svg>'],
    ['is no drawing', 'Hello'],
    ['is HTML', '<html><body/></html>'],
    ['declares entities', '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>'],
  ])('is refused where the file %s', (_, text) => {
    expect(() => safeSvg(text)).toThrow();
  });
});
