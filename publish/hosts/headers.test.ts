import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, headerRules } from './headers';

/** What a browser lets a page load, by kind. */
function policy(inline: { styles?: string[]; scripts?: string[] } = {}): Map<string, string[]> {
  const text = contentSecurityPolicy({ styles: [], scripts: [], ...inline });
  return new Map(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

/** A source expression as CSP3 describes it, computed by another implementation than the code’s. */
async function hashOf(text: string): Promise<string> {
  const digest = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}

/** The headers of the answer at an address, each with every value that a rule sets. */
function headersAt(address: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, headers } of headerRules({ inline: { styles: ['p{}'], scripts: ['{}'] }, noindex: false })) {
    if (!address.startsWith(path.replace(/\*$/, ''))) continue;
    for (const [name, value] of Object.entries(headers)) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

describe('search engines', () => {
  it('are asked to leave a preview out, files that are no pages among it, and nothing else', () => {
    const inline = { styles: [], scripts: [] };
    const everywhere = (noindex: boolean) =>
      headerRules({ inline, noindex }).find(({ path }) => path === '/*')?.headers;
    expect(everywhere(true)).toMatchObject({ 'X-Robots-Tag': 'noindex' });
    expect(everywhere(false)).not.toHaveProperty('X-Robots-Tag');
  });
});

describe('the Content-Security-Policy', () => {
  it('lets the page’s own styles and rules through, and no other inline text', async () => {
    const inline = { styles: ['p{color:red}', 'q::before{content:"“"}'], scripts: ['{"prerender":[]}'] };
    expect(new Set(policy(inline).get('style-src'))).toEqual(new Set(await Promise.all(inline.styles.map(hashOf))));
    expect(policy(inline).get('script-src')).toEqual([
      "'self'",
      "'wasm-unsafe-eval'",
      await hashOf('{"prerender":[]}'),
    ]);
  });

  it('names a text that stands in several pages once, and in the same order each time', () => {
    expect(policy({ styles: ['a', 'b', 'a'] })).toEqual(policy({ styles: ['b', 'a'] }));
    expect(policy({ styles: ['a', 'b', 'a'] }).get('style-src')).toHaveLength(2);
  });

  it.each([
    ['default-src', "'none'"],
    ['base-uri', "'none'"],
    ['frame-ancestors', "'none'"],
    ['form-action', "'self'"],
    ['img-src', "'self'"],
    ['frame-src', 'https://www.youtube-nocookie.com'],
  ])('has %s %s', (directive, source) => {
    expect(policy().get(directive)).toEqual([source]);
  });

  it('opens no hole: WebAssembly, which the search is written in, is all that is made of data', () => {
    const text = contentSecurityPolicy({ styles: ['p{}'], scripts: ['{}'] });
    expect(text.match(/'wasm-unsafe-eval'/g)).toHaveLength(1);
    expect(text.replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*|data:|blob:|http:|strict-dynamic/);
  });
});

describe('every answer', () => {
  it.each([
    ['Strict-Transport-Security', /^max-age=\d{8,}$/],
    ['X-Content-Type-Options', /^nosniff$/],
    ['Referrer-Policy', /^strict-origin-when-cross-origin$/],
    ['Permissions-Policy', /^([a-z-]+=\(\), )+[a-z-]+=\(\)$/],
    ['Cross-Origin-Opener-Policy', /^same-origin$/],
    ['Cross-Origin-Resource-Policy', /^cross-origin$/],
    ['Content-Security-Policy', /^default-src 'none'; /],
  ])('has %s', (name, value) => {
    for (const address of ['/', '/blog/a', '/404', '/islands/a.0123456789.js']) {
      expect(headersAt(address).get(name)).toEqual([expect.stringMatching(value)]);
    }
  });

  it.each(['camera', 'geolocation', 'microphone', 'payment', 'browsing-topics'])('forbids %s', (feature) => {
    expect(headersAt('/').get('Permissions-Policy')?.[0]?.split(', ')).toContain(`${feature}=()`);
  });
});

const hashed = [
  ...['/_next/static/media/a.woff2', '/islands/a.js', '/media/inline/a.png', '/media/sized/a-1.avif'],
  ...['/pagefind/fragment/a.pf_fragment', '/pagefind/index/a.pf_index', '/pagefind/filter/a.pf_filter'],
];
const changing = [
  ...['/', '/blog', '/media/a.png', '/theme-worker.js', '/rss.xml', '/_next/a'],
  ...['/pagefind/pagefind.js', '/pagefind/pagefind-entry.json', '/pagefind/wasm.en.pagefind'],
];

describe('an answer', () => {
  it.each(hashed)('%s is kept for ever', (address) => {
    expect(headersAt(address).get('Cache-Control')).toEqual(['public, max-age=31536000, immutable']);
  });

  it.each(changing)('%s is not', (address) => {
    expect(headersAt(address).has('Cache-Control')).toBe(false);
  });

  it.each([...hashed, ...changing])('%s gets no header from two rules', (address) => {
    for (const values of headersAt(address).values()) expect(values).toHaveLength(1);
  });
});
