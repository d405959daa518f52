import { addressOf } from '../files';
import { type HeaderRule, revalidate } from './headers';
import { encoded, type Redirect } from './redirects';

/** The page for what leads nowhere: an override takes its ending away. */
const notFound = '/404';

/**
 * The configuration of Vercel’s Build Output API: headers, redirects, addresses without `.html`, 404.
 *
 * @param pages the files of the site’s pages
 * Source: https://vercel.com/docs/build-output-api/configuration
 */
export function toVercel(
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  pages: readonly string[],
): string {
  const everywhere = rules.filter(({ path }) => path === '/*');
  const folders = rules.filter(({ path }) => path !== '/*');
  const configuration = {
    version: 3,
    routes: [
      { src: '/.*', headers: { 'Cache-Control': revalidate }, continue: true },
      ...everywhere.map(headerRoute),
      ...encoded(redirects).map(({ from, to, status }) => ({
        src: literally(from),
        headers: { Location: to },
        status,
      })),
      // Not `//host/`: that would lead to another host.
      { src: '/([^/\\\\](?:.*[^/])?)/', headers: { Location: '/$1' }, status: 301 },
      { src: '/_[^/]*', status: 404, dest: notFound },
      { handle: 'filesystem' },
      // What is there may be kept for ever; what is not there may not.
      { handle: 'hit' },
      ...folders.map((rule) => ({ ...headerRoute(rule), important: true })),
      { handle: 'error' },
      { src: '/.*', status: 404, dest: notFound },
    ],
    overrides: Object.fromEntries(
      pages.filter((page) => page !== 'index.html').map((page) => [page, { path: addressOf(page).slice(1) }]),
    ),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

function headerRoute({ path, headers }: HeaderRule) {
  return { src: path.replace('*', '.*'), headers, continue: true };
}

function literally(address: string): string {
  return address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
