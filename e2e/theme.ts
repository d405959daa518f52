import type { Page } from '@playwright/test';

/** The colour of the page’s ground, as the browser paints it. */
export function ground(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

/** Chooses a theme as a visitor does. */
export async function choose(page: Page, theme: 'As the system has it' | 'Light' | 'Dark'): Promise<void> {
  await page.getByRole('group', { name: 'Colours' }).getByRole('radio', { name: theme }).check();
}

/** Waits until the worker that a choice installs answers for the page. */
export async function workerOf(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.waitForFunction((name) => {
    const worker = navigator.serviceWorker.controller;
    return worker?.state === 'activated' && worker.scriptURL.endsWith(`theme=${name}`);
  }, theme);
}

/** How many service workers the site has installed. */
export function workers(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}
