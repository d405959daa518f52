import { describe, expect, it } from 'vitest';
import { headerRules, revalidate } from './headers';
import { toVercel } from './vercel';

type Route = {
  src?: string;
  headers?: Record<string, string>;
  status?: number;
  dest?: string;
  continue?: boolean;
  handle?: string;
};

const redirects = [
  { from: '/v1.0', to: '/releases', status: 301 },
  { from: '/ünï (old)', to: 'https://a.example/b', status: 308 },
];
const pages = ['404.html', 'blog/a.html', 'blog.html', 'index.html'];
const rules = headerRules({ inline: { styles: ['p{}'], scripts: ['{}'] }, noindex: false });
const { version, routes, overrides } = JSON.parse(toVercel(rules, redirects, pages)) as {
  version: number;
  routes: Route[];
  overrides: Record<string, { path: string }>;
};

type Phase = 'before' | 'hit' | 'error';

/** What the routes say before files are looked up, when one was found, or when none was. A `src` has to match the whole address. */
function answer(address: string, phase: Phase = 'before') {
  const headers: Record<string, string> = {};
  for (const route of routesOf(phase)) {
    const match = new RegExp(`^${route.src}$`).exec(address);
    if (match === null) continue;
    for (const [name, value] of Object.entries(route.headers ?? {}))
      headers[name] = value.replace('$1', match[1] ?? '');
    if (!route.continue) return { status: route.status, headers };
  }
  return { status: 200, headers };
}

function routesOf(phase: Phase): Route[] {
  const border = (name: string) => routes.findIndex(({ handle }) => handle === name);
  if (phase === 'before') return routes.slice(0, border('filesystem'));
  return phase === 'hit' ? routes.slice(border('hit') + 1, border('error')) : routes.slice(border('error') + 1);
}

it('is of the version that the Build Output API has', () => {
  expect(version).toBe(3);
});

describe('a redirect', () => {
  it.each([
    ['/v1.0', 301, '/releases'],
    ['/%C3%BCn%C3%AF%20(old)', 308, 'https://a.example/b'],
    ['/blog/', 301, '/blog'],
    ['/a/', 301, '/a'],
    ['/blog/a/', 301, '/blog/a'],
  ])('%s answers %i, %s', (address, status, location) => {
    expect(answer(address)).toMatchObject({ status, headers: { Location: location } });
  });

  it('never leads to another host', () => {
    for (const address of ['//evil.example/', '/\\evil.example/'])
      expect(answer(address).headers['Location']).toBeUndefined();
  });

  it.each(['/v1x0', '/v1.00', '/a/v1.0', '/%C3%BCn%C3%AF%20old', '/'])('%s has not moved', (address) => {
    expect(answer(address).status).toBe(200);
  });
});

describe('a page', () => {
  it('answers without `.html`', () => {
    expect(overrides).toEqual({
      '404.html': { path: '404' },
      'blog/a.html': { path: 'blog/a' },
      'blog.html': { path: 'blog' },
    });
  });

  it('that is not there is told so', () => {
    expect(answer('/absent', 'error').status).toBe(404);
  });
});

describe('the headers', () => {
  it.each(['/', '/media/a.png', '/islands/a.js'])('%s has those of the site, and is asked for again', (address) => {
    expect(answer(address).headers).toEqual({ ...rules[0]?.headers, 'Cache-Control': revalidate });
  });

  it.each(['/islands/a.js', '/_next/static/media/a.woff2'])('%s is kept for ever where it is there', (address) => {
    expect(answer(address, 'hit').headers).toEqual({ 'Cache-Control': 'public, max-age=31536000, immutable' });
    expect(answer(address, 'error').headers).toEqual({});
  });
});

describe('the files that hosts read', () => {
  it.each([
    ['/_headers', 404],
    ['/_vercel.json', 404],
    ['/_next/static/media/a.woff2', 200],
  ])('%s answers %i', (address, status) => {
    expect(answer(address).status).toBe(status);
  });
});
