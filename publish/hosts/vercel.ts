import { type HeaderRule, revalidate } from './headers';
import { encoded, type Redirect } from './redirects';

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
  const configuration = {
    version: 3,
    routes: [
      { src: '/.*', headers: { 'Cache-Control': revalidate }, continue: true },
      ...rules.map(({ path, headers }) => ({ src: path.replace('*', '.*'), headers, continue: true })),
      ...encoded(redirects).map(({ from, to, status }) => ({
        src: literally(from),
        headers: { Location: to },
        status,
      })),
      { src: '/(.+)/', headers: { Location: '/$1' }, status: 308 },
      { src: '/_[^/]*', status: 404, dest: '/404.html' },
      { handle: 'filesystem' },
      { src: '/.*', status: 404, dest: '/404.html' },
    ],
    overrides: Object.fromEntries(
      pages.filter((page) => page !== 'index.html').map((page) => [page, { path: page.replace(/\.html$/, '') }]),
    ),
  };
  return `${JSON.stringify(configuration, null, 2)}\n`;
}

function literally(address: string): string {
  return address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
