import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { normalize } from 'node:path/posix';
import sirv from 'sirv';
import { decodeAddress } from '../lib/routes';
import { isHostFile } from '../publish/hosts';
import { type HeaderRule, revalidate } from '../publish/hosts/headers';
import { parseHeadersFile, parseRedirectsFile } from '../publish/hosts/netlify';
import { takesQuery } from '../publish/hosts/redirects';
import { textTypes } from '../publish/hosts/text-types';

/**
 * Answers as a static host does: addresses without `.html`, compressed files, the site’s own headers and
 * redirects, and a page for what leads nowhere. Files are looked up at each request, so that a new
 * build shows at once and whole.
 */
export function siteServer(directory: string): Server {
  const files = sirv(directory, { dev: true, etag: true, brotli: true, gzip: true, extensions: ['html'] });

  return createServer((request, response) => {
    try {
      answer(request, response);
    } catch (error) {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    }
  });

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const [path = '/', query = ''] = (request.url ?? '/').split(/(?=\?)(.*)/s, 2);
    const redirect = redirectOf(path, directory);
    setHeaders(response, '/', directory);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
    } else if (redirect !== undefined) {
      const { to, status } = redirect;
      response.writeHead(status, { location: takesQuery(to) ? to + query : to }).end();
    } else if (isHostFile(normalize(decodeAddress(path)))) sendNotFound(request, response);
    else {
      // A server may pass over a range (RFC 9110, 14.2); sirv takes one that ends before it begins.
      delete request.headers.range;
      // Before the file is looked up, so that “304 Not Modified” has them too (RFC 9110, 15.4.5).
      setHeaders(response, decodeAddress(path), directory);
      const type = typeOf(path);
      if (type !== undefined) response.setHeader('content-type', type);
      files(request, response, () => sendNotFound(request, response));
    }
  }

  function sendNotFound(request: IncomingMessage, response: ServerResponse): void {
    setHeaders(response, '/404', directory);
    const { encoding, ending } = acceptedEncoding(request.headers['accept-encoding']);
    const body = readFileSync(join(directory, `404.html${ending}`));
    response.writeHead(404, {
      'content-type': 'text/html; charset=utf-8',
      'content-length': body.length,
      vary: 'Accept-Encoding',
      ...(encoding !== undefined && { 'content-encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }
}

/** The type of a file where sirv has none, or would not name its charset. */
function typeOf(path: string): string | undefined {
  const ending = path.replace(/^.*\./s, '').toLowerCase();
  if (ending === 'ico') return 'image/x-icon';
  if (/^(pagefind|pf_\w+)$/.test(ending)) return 'application/octet-stream';
  return textTypes[ending] && `${textTypes[ending]}; charset=utf-8`;
}

/** The encoding of the file to send, and what its name ends with besides. */
function acceptedEncoding(header = ''): { encoding?: string; ending: string } {
  if (/\bbr\b/.test(header)) return { encoding: 'br', ending: '.br' };
  return /\bgzip\b/.test(header) ? { encoding: 'gzip', ending: '.gz' } : { ending: '' };
}

/** Where an address has moved: as the site says, or to itself without a slash at its end. */
function redirectOf(path: string, directory: string): { to: string; status: number } | undefined {
  const redirects = parseRedirectsFile(readFileSync(join(directory, '_redirects'), 'utf8'));
  const redirect = redirects.find(({ from }) => from === path);
  if (redirect !== undefined) return redirect;
  return /^\/(?![/\\]).*[^/\\]\/$/.test(path) ? { to: path.slice(0, -1), status: 301 } : undefined;
}

function setHeaders(response: ServerResponse, path: string, directory: string): void {
  const rules = parseHeadersFile(readFileSync(join(directory, '_headers'), 'utf8'));
  response.setHeader('cache-control', revalidate);
  for (const { headers } of rules.filter((rule) => covers(rule, path))) {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  }
}

function covers({ path: pattern }: HeaderRule, path: string): boolean {
  return path.startsWith(pattern.replace(/\*$/, ''));
}
