import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliModule, ensureNginx } from '../../scripts/nginx';
import { answers, exitOf, freePort, until } from './ask';

/** An nginx that serves a copy of a site with deploy/nginx.conf, on a port of this machine. */
export type Nginx = {
  port: number;
  /** The copy, which no build exchanges meanwhile. */
  site: string;
  /** What `nginx -t` said of the configuration, and its exit code. */
  check: { code: number | null; output: string };
  /** Everything that was printed. */
  output: () => string;
  /** Tells nginx to stop. Returns its exit code, or the signal that ended it. */
  stop: (signal?: NodeJS.Signals) => Promise<number | NodeJS.Signals | null>;
};

type Place = { folder: string; site: string; temporary: string; log: string; port: number };

/** Whether this machine’s nginx can send what is compressed with Brotli. Ask once an nginx has been started. */
export function hasBrotli(): boolean {
  return existsSync(brotliModule);
}

/** As in the image, nginx has no rights. 65534 is `nobody`. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

/**
 * Starts nginx on a copy of a site.
 *
 * @param prepare changes the copy before it is served
 * @throws when there is no nginx, or when it does not answer
 */
export async function startNginx(site: string, prepare: (copy: string) => void = () => {}): Promise<Nginx> {
  const nginx = await ensureNginx();
  if (nginx === undefined) {
    throw new Error('There is no nginx, and none could be installed. Install the packages that .ci/run names.');
  }
  const place = await preparePlace(site, prepare);
  const print = openSync(place.log, 'a');
  const options = { ...user, cwd: '/', stdio: ['ignore' as const, print, print] };
  const output = () => readFileSync(place.log, 'utf8');
  const configuration = ['-c', join(place.folder, 'nginx.conf')];
  const check = { code: spawnSync(nginx, ['-t', ...configuration], options).status, output: output() };

  const child = spawn(nginx, configuration, options);
  closeSync(print);
  // An nginx outlives who started it.
  process.once('exit', () => child.kill());
  const stop = async (signal: NodeJS.Signals = 'SIGQUIT') => {
    child.kill(signal);
    const code = await exitOf(child, output);
    rmSync(place.folder, { recursive: true, force: true });
    return code;
  };
  await until(async () => child.exitCode !== null || (await answers(place.port)), output);
  if (child.exitCode === null) return { port: place.port, site: place.site, check, output, stop };
  const said = output();
  await stop();
  throw new Error(`nginx did not start:\n${said}`);
}

async function preparePlace(site: string, prepare: (copy: string) => void): Promise<Place> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'portal-nginx-'));
  const place = {
    folder,
    site: join(folder, 'site'),
    temporary: join(folder, 'tmp'),
    log: join(folder, 'log'),
    port: await freePort(),
  };
  cpSync(realpathSync(site), place.site, { recursive: true, preserveTimestamps: true });
  prepare(place.site);
  mkdirSync(place.temporary);
  writeFileSync(place.log, '');
  writeFileSync(join(folder, 'nginx.conf'), configurationFor(place));
  chmodSync(folder, 0o755);
  // nginx opens its log as /dev/stdout, which takes the rights that a file takes.
  if (user !== undefined) for (const path of [place.temporary, place.log]) chownSync(path, user.uid, user.gid);
  return place;
}

/** deploy/nginx.conf with the paths and the port of a test; without Brotli where this machine has no module for it. */
function configurationFor({ site, temporary, port }: Place): string {
  const changes: [string, string][] = [
    ['/tmp/', `${temporary}/`],
    ['/srv/portal', site],
    ['listen 8080;', `listen 127.0.0.1:${port};`],
  ];
  if (!hasBrotli()) changes.push([`load_module ${brotliModule};`, ''], ['brotli_static on;', '']);
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`deploy/nginx.conf has no “${from}” any more.`);
      return text.replaceAll(from, to);
    },
    readFileSync('deploy/nginx.conf', 'utf8'),
  );
}
