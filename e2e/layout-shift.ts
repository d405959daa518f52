import { expect, type Page } from '@playwright/test';
import { templates } from './templates';

type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
type Recorder = { takeShifts: () => Shift[] };

const late = /\.woff2$|\/islands\/|\/media\//;

/**
 * Opens a page whose fonts, pictures and islands come only after its first paint, and says what
 * moves from then on, until all is there and shown.
 */
export async function shiftsOnLoad(page: Page, address: string): Promise<string[]> {
  let release = () => {};
  const painted = new Promise<void>((done) => {
    release = done;
  });
  await page.route(late, async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  release();
  await page.waitForLoadState('load');
  const shifts = await page.evaluate(readShifts);
  await page.unroute(late);
  return shifts;
}

/** Loads every kind of page, and expects that nothing moves, however late its fonts, pictures and islands are. */
export async function expectNothingMoves(page: Page): Promise<void> {
  await recordShifts(page);
  for (const [name, address] of Object.entries(templates)) {
    expect.soft(await shiftsOnLoad(page, address), name).toEqual([]);
  }
}

/** Makes every page that is opened from now on record what moves. */
export async function recordShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: 'layout-shift', buffered: true });
    (globalThis as unknown as Recorder).takeShifts = () => [...shifts, ...(observer.takeRecords() as Shift[])];
  });
}

/** Runs in the page. */
async function readShifts(): Promise<string[]> {
  await document.fonts.ready;
  await Promise.all(
    [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => customElements.whenDefined(localName)),
  );
  await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
  return (globalThis as unknown as Recorder).takeShifts().map(({ value, sources }) => {
    const moved = sources.map(({ node }) => node?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40) ?? '');
    return `${value.toFixed(4)}: ${moved.join(', ')}`;
  });
}
