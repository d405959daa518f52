import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repair } from '../publish';
import { siteServer } from './site-server';

/** Where a server listens: a port, and the name or address of this machine that others reach it by. */
type Place = { port: number; host: string };

const usage =
  'Options: --host NAME (default localhost, 0.0.0.0 for every network). PORT=8080 takes another port than 3000.';

/** The place that `PORT` and `--host` name. Undefined, and said, when they name none. */
function requestedPlace(): Place | undefined {
  const port = Number(process.env['PORT'] || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    console.error(`PORT is ${JSON.stringify(process.env['PORT'])}; it has to be a number from 1 to 65535.`);
    return undefined;
  }
  try {
    const { values } = parseArgs({ options: { host: { type: 'string', default: 'localhost' } } });
    return { port, host: values.host };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return undefined;
  }
}

/** Whether the port can be had; says so when not, before anybody waits for a build. */
export async function portFree(): Promise<boolean> {
  const place = requestedPlace();
  const server = place === undefined ? undefined : await listen(createServer(), place);
  server?.close();
  return server !== undefined;
}

/** Serves a finished site until the process is told to stop. Where it cannot, it says why and sets exit code 1. */
export async function serve(directory: string): Promise<void> {
  const place = requestedPlace();
  await repair(directory);
  if (place === undefined || !existsSync(join(directory, 'index.html'))) {
    if (place !== undefined) console.error(`There is no site in ${directory}. Build it first: npm run build`);
    process.exitCode = 1;
    return;
  }
  const server = await listen(siteServer(directory), place);
  if (server === undefined) {
    process.exitCode = 1;
    return;
  }
  console.log(`The site is at http://${urlHost(place.host)}:${place.port} (Ctrl C stops it)`);
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  if (process.env['npm_lifecycle_event'] !== undefined) whenParentEnds(stop);
}

/** The process that started this one; of `npm run`, a shell. */
const parent = process.ppid;

/**
 * npm passes a signal on to the shell that it runs a script in. Some shells end without passing it on to
 * the script, which would hold the port for ever. No system tells a process so; it has to look.
 */
function whenParentEnds(stop: () => void): void {
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, 250);
  timer.unref();
}

/** A host as it stands in a URL (RFC 3986, 3.2.2). */
function urlHost(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

/** Starts a server, or says in one sentence why it cannot have this place. */
function listen(server: Server, { port, host }: Place): Promise<Server | undefined> {
  return new Promise((started, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = sentences(port, host)[error.code ?? ''];
      if (sentence === undefined) return failed(error);
      console.error(sentence);
      started(undefined);
    });
    server.listen(port, host, () => started(server));
  });
}

/** Why a place cannot be had, by the code of the system’s error. */
function sentences(port: number, host: string): Record<string, string> {
  return {
    EADDRINUSE: `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    EADDRNOTAVAIL: `${host} is not this machine. Take localhost, or 0.0.0.0 for every network it is in.`,
    ENOTFOUND: `There is no host ${host}. Take localhost, or 0.0.0.0 for every network this machine is in.`,
    EACCES: `Port ${port} is for the system only. Choose one from 1024 up: PORT=3000 npm start`,
  };
}
