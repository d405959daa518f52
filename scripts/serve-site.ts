import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { parseRedirects } from '../publish/redirects';

/** Why the server could not start, in a sentence for the person who started it. */
export class ServeError extends Error {}

/**
 * Serves a finished site as a static host does: addresses without `.html`, redirects, and the page
 * for addresses that lead nowhere.
 *
 * @throws ServeError when the folder has no site or the port is taken
 */
export async function serveSite(directory: string, port: number): Promise<Server> {
  if (!existsSync(join(directory, 'index.html'))) throw new ServeError(`There is no site in ${directory}. Run: npm run build`);
  const redirects = parseRedirects(readFileSync(join(directory, '_redirects'), 'utf8'));
  const notFound = readFileSync(join(directory, '404.html'));
  const files = sirv(directory, { etag: true, dotfiles: false, extensions: ['html'] });

  const server = createServer((request, response) => {
    const path = pathOf(request);
    const redirect = redirects.find(({ from }) => from === path);
    if (redirect !== undefined) response.writeHead(redirect.status, { location: redirect.to }).end();
    else if (isInternal(path)) sendNotFound(response, notFound);
    else files(request, response, () => sendNotFound(response, notFound));
  });
  return new Promise((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(error.code === 'EADDRINUSE' ? new ServeError(takenPort(port)) : error);
    });
    server.listen(port, () => started(server));
  });
}

function takenPort(port: number): string {
  return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
}

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.replace(/[?#].*$/, '');
}

/** Files that hosts read and visitors do not. */
function isInternal(path: string): boolean {
  return /^\/_(redirects|headers)$/.test(path);
}

function sendNotFound(response: ServerResponse, page: Buffer): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}
