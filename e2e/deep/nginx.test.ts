import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentDirectory } from '../../lib/content/directory';
import { readData } from '../../lib/content/read-data';
import { redirects as redirectsType } from '../../lib/content/schema';
import { revalidate } from '../../publish/hosts/headers';
import { parseHeadersFile, toRedirectsFile } from '../../publish/hosts/netlify';
import { toNginx } from '../../publish/hosts/nginx';
import { encoded, type Redirect } from '../../publish/hosts/redirects';
import { outDirectory } from '../../scripts/build-site';
import { answers, ask, until } from './ask';
import { hasBrotli, type Nginx, startNginx } from './nginx';
import { addressesOf, differences, everywhere, startOwn } from './same-answers';

const immutable = 'public, max-age=31536000, immutable';

const started: Nginx[] = [];
// Not in `beforeAll`: without an nginx the file has to fail, and no test of it may count as skipped.
const nginx = await start();
const own = await startOwn(nginx.site);

afterAll(async () => {
  own.close();
  for (const { stop } of started) await stop();
});

async function start(prepare?: (site: string) => void): Promise<Nginx> {
  const one = await startNginx(outDirectory, prepare);
  started.push(one);
  return one;
}

/** The first address of the site that begins so. */
function addressBelow(folder: string): string {
  const address = addressesOf(nginx.site).find((one) => one.startsWith(folder));
  if (address === undefined) throw new Error(`The site has nothing below ${folder}.`);
  return address;
}

describe('deploy/nginx.conf with what the build wrote', () => {
  it('is right in the eyes of nginx, without a warning', () => {
    expect(nginx.check).toEqual({ code: 0, output: expect.stringContaining('test is successful') });
    expect(nginx.check.output).not.toContain('[warn]');
  });

  it('writes who asked to its output', async () => {
    await ask(nginx.port, '/about?logged');
    await until(() => nginx.output().includes('"GET /about?logged HTTP/1.1" 200'), nginx.output);
  });
});

describe('nginx and npm start answer the same', () => {
  const odd = [
    ...[
      '/index',
      '/about.html',
      '/about?a=b?c',
      '/caf%C3%A9',
      '/nothing',
      '/nothing.js',
      '/blog/nothing',
      '/blog/page',
    ],
    ...['/about/', '/about/?a=b', '/about//', '//example.org/', '/%5Cexample.org/', '/%2Fexample.org/', '/caf%C3%A9/'],
    ...['/a%3Fb/', '/a%0D%0Ab/', '/news', '/news?a=b&c', '/news/', '/_headers', '/_redirects', '/_nginx.conf'],
    ...['/_vercel.json', '/_next/static/', '/_next/static/nothing.js', '/islands/nothing.js'],
  ];

  it.each(['br', 'gzip, deflate, br, zstd', 'gzip', 'identity'])('to who understands %s', async (wanted) => {
    const encoding = hasBrotli() ? wanted : wanted.replace(/\bbr\b/, 'gzip');
    const addresses = [...addressesOf(nginx.site), ...odd];
    expect(addresses.length).toBeGreaterThan(180);
    const different: string[] = [];
    for (const address of addresses) {
      different.push(...(await differences(address, { nginx, own, encoding })));
    }
    expect(different).toEqual([]);
  });

  it('to who asks for the best that there is, with what the build compressed', async () => {
    const [best, file] = hasBrotli() ? ['br', 'about.html.br'] : ['gzip', 'about.html.gz'];
    const { headers, body } = await ask(nginx.port, '/about', { headers: { 'accept-encoding': best } });
    expect(headers).toMatchObject({ 'content-encoding': best, vary: 'Accept-Encoding' });
    expect(body.equals(readFileSync(join(nginx.site, file)))).toBe(true);
  });

  it.each([
    ['HEAD', 200],
    ['POST', 405],
  ])('to %s', async (method, status) => {
    const [one, other] = await Promise.all([nginx, own].map(({ port }) => ask(port, '/about', { method })));
    expect([one?.status, other?.status]).toEqual([status, status]);
    if (status === 200) expect(one?.headers['content-length']).toBe(other?.headers['content-length']);
  });
});

describe('nginx', () => {
  it.each([
    ['a page', '/about', 200],
    ['a hashed file', '/_next/static/', 200],
    ['what leads nowhere', '/nothing', 404],
    ['what has moved', '/news', 301],
    ['what has a slash at its end', '/about/', 301],
  ])('sends every header of `_headers` with %s', async (_, address, status) => {
    const answer = await ask(nginx.port, address.startsWith('/_') ? addressBelow(address) : address);
    expect(Object.keys(everywhere(nginx.site)).length).toBeGreaterThan(5);
    expect(answer).toMatchObject({ status, headers: everywhere(nginx.site) });
  });

  it('leads on from each address of content/redirects.yml', async () => {
    const { redirects } = readData(redirectsType, contentDirectory);
    expect(redirects).not.toEqual([]);
    for (const { from, to, status } of encoded(redirects)) {
      expect(await ask(nginx.port, from)).toMatchObject({ status, headers: { location: to } });
      expect(await ask(nginx.port, `${from}?a=b`)).toMatchObject({ status, headers: { location: `${to}?a=b` } });
    }
  });

  it.each(['/nothing', '/blog/nothing', '/about/nothing', '/_headers', '/_redirects', '/_nginx.conf', '/_vercel.json'])(
    'says that %s leads nowhere, on the site’s own page',
    async (address) => {
      const { status, headers, body } = await ask(nginx.port, address);
      expect({ status, type: headers['content-type'] }).toEqual({ status: 404, type: 'text/html; charset=utf-8' });
      expect(body.equals(readFileSync(join(nginx.site, '404.html')))).toBe(true);
    },
  );

  it('answers without `.html`, and leads from a slash at the end to the address without', async () => {
    expect((await ask(nginx.port, '/blog')).body.equals(readFileSync(join(nginx.site, 'blog.html')))).toBe(true);
    expect(await ask(nginx.port, '/blog/')).toMatchObject({ status: 301, headers: { location: '/blog' } });
    expect(await ask(nginx.port, '/blog/?a=/b/')).toMatchObject({ status: 301, headers: { location: '/blog?a=/b/' } });
  });

  it.each(['/%5Cexample.org/', '/%5C%5Cexample.org/', '//example.org/', '/%2Fexample.org/', '/%0A/example.org/'])(
    'leads from %s to no other host',
    async (address) => {
      const { location = '/' } = (await ask(nginx.port, address)).headers;
      expect(new URL(location, 'http://portal.example').origin).toBe('http://portal.example');
    },
  );

  it.each(['/_next/static/', '/islands/', '/media/sized/'])(
    'has what is in %s kept, and not its absence',
    async (folder) => {
      const kept = await ask(nginx.port, addressBelow(folder));
      expect(kept).toMatchObject({ status: 200, headers: { 'cache-control': immutable } });
      const missing = await ask(nginx.port, `${folder}nothing.js`);
      expect(missing).toMatchObject({ status: 404, headers: { 'cache-control': revalidate } });
    },
  );

  it('has a page asked for again, and says when it is still the newest, as npm start does', async () => {
    for (const { port } of [nginx, own]) {
      const { headers } = await ask(port, '/about');
      const again = await ask(port, '/about', { headers: { 'if-none-match': String(headers.etag) } });
      const expected = { ...everywhere(nginx.site), 'cache-control': revalidate };
      expect(headers).toMatchObject(expected);
      expect(again).toMatchObject({ status: 304, headers: expected });
      expect(again.body).toHaveLength(0);
    }
  });

  it.each(['SIGTERM', 'SIGQUIT'] as const)('stops at %s, and frees its port', async (signal) => {
    const another = await start();
    expect(await answers(another.port)).toBe(true);
    expect(await another.stop(signal)).toBe(0);
    expect(await answers(another.port)).toBe(false);
  });
});

describe('redirects that no portal has yet', () => {
  const unusual: Redirect[] = [
    { from: '/café', to: '/über-uns', status: 302 },
    { from: '/a;b{c}', to: '/blog?page=2', status: 307 },
    { from: "/it's-$host", to: '/about#top', status: 308 },
    { from: '/away', to: 'https://example.org/a?b=c;d', status: 301 },
  ];

  it('lead where those of npm start lead', async () => {
    const there = await start((site) => {
      const rules = parseHeadersFile(readFileSync(join(site, '_headers'), 'utf8'));
      writeFileSync(join(site, '_redirects'), toRedirectsFile(unusual));
      writeFileSync(join(site, '_nginx.conf'), toNginx(rules, unusual));
    });
    const like = await startOwn(there.site);
    for (const { from, to, status } of encoded(unusual)) {
      expect(await ask(there.port, from)).toMatchObject({ status, headers: { location: to } });
      expect(await differences(`${from}?x=y`, { nginx: there, own: like })).toEqual([]);
    }
    like.close();
  });
});
