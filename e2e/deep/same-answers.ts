import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { addressOf } from '../../publish/files';
import { parseHeadersFile } from '../../publish/hosts/netlify';
import { siteServer } from '../../scripts/site-server';
import { type Answer, ask } from './ask';
import type { Nginx } from './nginx';

/** The server of `npm start`, for the same site as an nginx. */
export type Own = { port: number; close: () => void };

/** Serves a site with what `npm start` serves with. */
export async function startOwn(site: string): Promise<Own> {
  const server = siteServer(site).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** The headers that `_headers` gives to every address, with names in small letters. */
export function everywhere(site: string): Record<string, string> {
  const rules = parseHeadersFile(readFileSync(join(site, '_headers'), 'utf8'));
  const headers = rules.find(({ path }) => path === '/*')?.headers ?? {};
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** Every file of a site that visitors may ask for, by its address. */
export function addressesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .filter((file) => !/\.(br|gz)$|^_[^/]*$|^404/.test(file))
    .map((file) => (file.endsWith('.html') ? addressOf(file) : `/${file}`));
}

/** Asks nginx and `npm start` for the same address, and says in what their answers differ. */
export async function differences(
  address: string,
  { nginx, own, encoding = 'identity' }: { nginx: Nginx; own: Own; encoding?: string },
): Promise<string[]> {
  const headers = { 'accept-encoding': encoding };
  const [left, right] = await Promise.all([ask(nginx.port, address, { headers }), ask(own.port, address, { headers })]);
  const [one, other] = [traits(left, nginx.site), traits(right, nginx.site)];
  return Object.keys(one)
    .filter((name) => one[name] !== other[name])
    .map((name) => `${address} ${name}: ${one[name]} from nginx, ${other[name]} from npm start`);
}

/** What has to be the same whoever answers. The text of an answer that leads elsewhere is for nobody. */
function traits({ status, headers, body }: Answer, site: string): Record<string, unknown> {
  const names = ['location', 'cache-control', 'content-encoding', ...Object.keys(everywhere(site))];
  const sent = { status, ...Object.fromEntries(names.map((name) => [name, headers[name]])) };
  if (status >= 300 && status < 400) return sent;
  const type = headers['content-type']?.toLowerCase().replace(/; ?charset=utf-8$/, '');
  const varies = headers['content-encoding'] !== undefined && headers.vary;
  return { ...sent, type, varies, body: createHash('sha256').update(body).digest('hex') };
}
