import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { decodeAddress } from '../lib/routes';
import { parseRedirects } from '../publish/redirects';

/** The port that `PORT` names, else 3000. Undefined, and said, when `PORT` is no port. */
function requestedPort(): number | undefined {
  const port = Number(process.env['PORT'] || 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  console.error(`PORT is ${JSON.stringify(process.env['PORT'])}; it has to be a number from 1 to 65535.`);
  return undefined;
}

/** Whether the port can be had; says so when not, before anybody waits for a build. */
export async function portFree(): Promise<boolean> {
  const port = requestedPort();
  const server = port === undefined ? undefined : await listen(createServer(), port);
  server?.close();
  return server !== undefined;
}

/** Serves a finished site until the process is told to stop. Where it cannot, it says why and sets exit code 1. */
export async function serve(directory: string): Promise<void> {
  const port = requestedPort();
  if (port === undefined || !existsSync(join(directory, 'index.html'))) {
    if (port !== undefined) console.error(`There is no site in ${directory}. Build it first: npm run build`);
    process.exitCode = 1;
    return;
  }
  const server = await listen(siteServer(directory), port);
  if (server === undefined) {
    process.exitCode = 1;
    return;
  }
  console.log(`The site is at http://localhost:${port} (Ctrl C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}

/**
 * Answers as a static host does: addresses without `.html`, redirects, and a page for what leads
 * nowhere. Files are looked up at each request, so that a new build shows at once and whole.
 */
export function siteServer(directory: string): Server {
  const files = sirv(directory, { dev: true, extensions: ['html'], setHeaders: keepHashedFiles });

  return createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    const sendNotFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(directory, '404.html')));
    };
    const redirect = parseRedirects(readFileSync(join(directory, '_redirects'), 'utf8')).find(
      ({ from }) => from === path,
    );
    if (redirect !== undefined) response.writeHead(redirect.status, { location: redirect.to }).end();
    else if (isInternal(path)) sendNotFound();
    else files(request, response, sendNotFound);
  });
}

/** Starts a server, or says in one sentence that the port is taken. */
function listen(server: Server, port: number): Promise<Server | undefined> {
  return new Promise((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return failed(error);
      console.error(
        `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
      );
      started(undefined);
    });
    server.listen(port, () => started(server));
  });
}

/** A file with a hash of its content in its name never changes: a browser may keep it (RFC 8246). */
function keepHashedFiles(response: ServerResponse, path: string): void {
  if (path.startsWith('/_next/static/')) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
}

/** Files that hosts read and visitors do not. */
function isInternal(path: string): boolean {
  return /^\/+_(redirects|headers)$/.test(decodeAddress(path));
}
