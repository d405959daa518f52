import { decodeAddress } from '../../lib/routes';
import { type HeaderRule, revalidate } from './headers';
import { encoded, type Redirect, takesQuery } from './redirects';
import { textTypes } from './text-types';

/**
 * The site’s part of an nginx `server` block: `include` it beside `listen` and `root`. Compressed files
 * are sent as they are; Brotli needs `brotli_static on;` and its module besides.
 *
 * Source: https://nginx.org/en/docs/http/ngx_http_core_module.html
 */
export function toNginx(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const everywhere = rules.filter(({ path }) => path === '/*').flatMap(({ headers }) => Object.entries(headers));
  const folders = rules.filter(({ path }) => path !== '/*');
  return [
    '# Written by `npm run build`. Include it in a server block that has `listen` and `root`.',
    'charset utf-8;',
    `charset_types ${charsetTypes};`,
    'server_tokens off;',
    'absolute_redirect off;',
    'gzip_static on;',
    'gzip_vary on;',
    ...everywhere.map(addHeader),
    `add_header Cache-Control ${quoted(revalidate)} always;`,
    'error_page 404 /404.html;',
    `types { ${types} }`,
    withoutEndSlash,
    'location = /404.html { internal; }',
    'location = / { try_files /index.html =404; }',
    '# What hosts read is not for visitors.',
    'location ~ ^/_[^/]*$ { return 404; }',
    ...encoded(redirects).map(redirectLocation),
    ...folders.map((rule) => folderLocation(rule, everywhere)),
    'location / { try_files $uri $uri.html =404; }',
    '',
  ].join('\n');
}

function addHeader([name, value]: readonly [string, string]): string {
  return `add_header ${name} ${quoted(value)} always;`;
}

/**
 * As the visitor sent it, because nginx’s own `$uri` is decoded: `/%5Cevil.example/` would lead to
 * `/\evil.example`, which browsers take for another host.
 */
const withoutEndSlash = String.raw`if ($request_uri ~ "^(/([^/\\\\?][^?]*)?[^/\\\\?])/(\?.*)?$") { return 301 $1$3; }`;

/** A location is matched with the address as people read it; the answer has it encoded. */
function redirectLocation({ from, to, status }: Redirect): string {
  const query = takesQuery(to) ? '$is_args$args' : '';
  return `location = ${JSON.stringify(decodeAddress(from))} { return ${status} ${quoted(to, query)}; }`;
}

/** A location with headers of its own inherits none. Without `always`, a file that is not there is not kept for ever. */
function folderLocation({ path, headers }: HeaderRule, everywhere: readonly [string, string][]): string {
  const own = Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoted(value)};`);
  const lines = [...everywhere.map(addHeader), ...own, 'try_files $uri =404;'].map((line) => `  ${line}\n`);
  return `location ^~ ${path.replace('*', '')} {\n${lines.join('')}}`;
}

/** nginx names the charset of few types; HTML is always one of them. */
const charsetTypes = [...new Set([...Object.values(textTypes), 'text/xml', 'text/javascript'])].join(' ');

/** The types of all that a build writes. nginx’s own list differs between versions; some have no AVIF, none a manifest. */
const types = [
  ...Object.entries(textTypes).map(([ending, type]) => `${type} ${ending};`),
  ...['text/html html;', 'text/xml xml;', 'text/javascript js;', 'application/json json;'],
  ...['application/manifest+json webmanifest;', 'image/avif avif;', 'image/gif gif;', 'image/jpeg jpeg jpg;'],
  ...['image/png png;', 'image/svg+xml svg;', 'image/webp webp;', 'image/x-icon ico;', 'font/woff2 woff2;'],
  // Pagefind’s: it takes them apart itself.
  'application/octet-stream pagefind pf_meta pf_index pf_fragment pf_filter;',
].join(' ');

/** In quotes, so that nothing in it ends the directive. nginx has no way to write a `$` that is none of its variables’. */
function quoted(value: string, variables = ''): string {
  return `"${value.replace(/["\\]/g, '\\$&').replaceAll('$', '%24')}${variables}"`;
}
