import { accessSync, constants, existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { run } from './run';

/** The build without windows first: the whole browser draws its own interface beside each page, and takes half as long again. */
const usualPlaces = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'].map(
  (name) => `/usr/bin/${name}`,
);

/** The Chromium for the browser tests: that of `CHROMIUM_PATH`, the machine’s own, or Playwright’s. */
export function findChromium(): string | undefined {
  const places = [process.env['CHROMIUM_PATH'], ...usualPlaces, chromium.executablePath()];
  return places.find((place) => place !== undefined && place !== '' && isExecutable(place));
}

/** Finds a Chromium or installs one: Playwright’s, else Debian’s. Undefined where none is to be had. */
export async function ensureChromium(): Promise<string | undefined> {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('      No Chromium here; installing one (a few minutes) …');
  await run('playwright', ['install', '--with-deps', 'chromium'], { quiet: true });
  if (findChromium() === undefined && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update'], { quiet: true });
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['install', '-y', 'chromium-headless-shell'], { quiet: true, env });
  }
  return findChromium();
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
