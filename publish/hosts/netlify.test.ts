import { describe, expect, it } from 'vitest';
import { headerRules } from './headers';
import { parseHeadersFile, parseRedirectsFile, toHeadersFile, toRedirectsFile } from './netlify';

describe('the headers', () => {
  it('have the form that Netlify and Cloudflare Pages read', () => {
    const rules = [
      { path: '/*', headers: { 'X-One': "a: 'b'; c: d", 'X-Two': 'e' } },
      { path: '/islands/*', headers: { 'X-Three': 'f' } },
    ];
    expect(toHeadersFile(rules)).toBe("/*\n  X-One: a: 'b'; c: d\n  X-Two: e\n/islands/*\n  X-Three: f\n");
    expect(parseHeadersFile(toHeadersFile(rules))).toEqual(rules);
  });

  it('are read back as they were written', () => {
    const rules = headerRules({ inline: { styles: ['p{color:red}', 'q{}'], scripts: ['{}'] }, noindex: false });
    expect(parseHeadersFile(toHeadersFile(rules))).toEqual(rules);
  });

  it.each([
    [2000, false],
    [2001, true],
  ])('of a line of %i characters are refused: %s', (length, refused) => {
    const value = 'x'.repeat(length - '  X-Long: '.length);
    const write = () => toHeadersFile([{ path: '/*', headers: { 'X-Short': 'a', 'X-Long': value } }]);
    if (refused) expect(write).toThrow(`The header X-Long has ${length} characters; Cloudflare Pages takes 2000.`);
    else expect(write).not.toThrow();
  });

  it('fit with as many style sheets as a site may have, and a few more', () => {
    const styles = Array.from({ length: 16 }, (_, index) => `p{order:${index}}`);
    expect(() => toHeadersFile(headerRules({ inline: { styles, scripts: ['{}'] }, noindex: false }))).not.toThrow();
  });
});

describe('the redirects', () => {
  it('are written for hosts, and read back the same', () => {
    const redirects = [
      { from: '/news', to: '/blog', status: 301 },
      { from: '/ünï', to: 'https://a.example/b', status: 302 },
    ];
    const text = toRedirectsFile(redirects);
    expect(text).toBe('/news /blog 301\n/%C3%BCn%C3%AF https://a.example/b 302\n');
    expect(parseRedirectsFile(text)).toEqual([redirects[0], { ...redirects[1], from: '/%C3%BCn%C3%AF' }]);
  });

  it('stay three words where an address has a blank', () => {
    const text = toRedirectsFile([{ from: '/a b', to: '/c d', status: 308 }]);
    expect(parseRedirectsFile(text)).toEqual([{ from: '/a%20b', to: '/c%20d', status: 308 }]);
  });

  it('need not be there', () => {
    expect(parseRedirectsFile(toRedirectsFile([]))).toEqual([]);
  });
});
