import { existsSync } from 'node:fs';
import { run } from './run';

const usualPlaces = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/** nginx’s module that sends files compressed with Brotli, where Debian puts it and deploy/nginx.conf loads it from. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Finds an nginx, or installs Debian’s with its Brotli module. Undefined where none is to be had. */
export async function ensureNginx(): Promise<string | undefined> {
  const found = findNginx();
  if (found !== undefined && existsSync(brotliModule)) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { quiet: true });
    await run('apt-get', ['install', '-y', 'nginx-light', 'libnginx-mod-http-brotli-static'], { quiet: true, env });
  }
  return findNginx();
}

function findNginx(): string | undefined {
  return usualPlaces.find((place) => existsSync(place));
}
