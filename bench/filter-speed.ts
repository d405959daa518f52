import type { Browser, Page } from '@playwright/test';
import { routes } from '../lib/routes';

/** How long the filter of the members takes to answer, in milliseconds. */
export type FilterSpeed = {
  /** How many members there are. */
  members: number;
  /** How many times slower than this machine its processor is made. */
  slowdown: number;
  /** From the press of a key until what it leads to is painted. */
  changes: readonly { name: string; milliseconds: number }[];
  /** From the first touch of the form to the first answer: the index is loaded in between. */
  loadMilliseconds: number;
  /** How many bytes of the index come over the wire. */
  indexBytes: number;
};

/** What a visitor presses, one after the other, each in a control of the filter. */
type Press = { name: string; control: string; key: string };

const letters = [...'member 4'];

/** A name is written letter by letter, then something chosen and sorted; all is taken away in the end. */
const presses: readonly Press[] = [
  ...letters.map((key) => ({ name: 'a letter of a name', control: '[name=q]', key })),
  ...letters.map(() => ({ name: 'a letter taken away', control: '[name=q]', key: 'Backspace' })),
  { name: 'a tier', control: '[name=tier]', key: 'ArrowDown' },
  { name: 'another tier', control: '[name=tier]', key: 'ArrowDown' },
  { name: 'the order by name', control: '[name=sort]', key: 'ArrowDown' },
  { name: 'the order by age', control: '[name=sort]', key: 'ArrowDown' },
  { name: 'a kind', control: '[name=kind]', key: 'ArrowDown' },
  { name: 'a country', control: '[name=country]', key: 'ArrowDown' },
  { name: 'no filter', control: '[data-clear]', key: 'Enter' },
];

const slowdown = 4;
const rounds = 5;

/**
 * Measures the filter of the members on a published site, by keyboard, on a processor that is four times slower. Of
 * several rounds the best counts: what else a machine does makes a round longer, never shorter.
 *
 * @param origin where the site is served: `http://localhost:3000`
 * @throws where the page has no filter, or the filter does not answer
 */
export async function measureFilter(browser: Browser, origin: string): Promise<FilterSpeed> {
  const page = await browser.newPage();
  await page.addInitScript(keepTimings);
  await page.goto(origin + routes.members);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const loadMilliseconds = await page.evaluate(loadIndex);
  await page.locator('directory-filter [data-clear]').click();
  const measured: number[][] = [];
  for (let round = 0; round < rounds; round++) measured.push(await roundOf(page));
  const { members, indexBytes } = await page.evaluate(readPage, routes.filterIndex('members'));
  await page.close();
  const best = presses.map((_, place) => Math.min(...measured.map((one) => one[place] ?? Number.POSITIVE_INFINITY)));
  const names = [...new Set(presses.map(({ name }) => name))];
  return {
    ...{ members, slowdown, loadMilliseconds, indexBytes },
    changes: names.map((name) => ({
      name,
      milliseconds: Math.max(...presses.flatMap((press, place) => (press.name === name ? (best[place] ?? 0) : []))),
    })),
  };
}

async function roundOf(page: Page): Promise<number[]> {
  const milliseconds: number[] = [];
  for (const { control, key } of presses) {
    await page.locator(`directory-filter ${control}`).focus();
    await page.evaluate(timingsSinceLast);
    await page.keyboard.press(key);
    milliseconds.push(await page.evaluate(timingsSinceLast));
  }
  return milliseconds;
}

type Timings = { filterTimings: number[] };

/** Runs in the page: keeps how long each event took until its effect was painted (Event Timing), in steps of 8 ms. */
function keepTimings(): void {
  const timings: number[] = [];
  (globalThis as unknown as Timings).filterTimings = timings;
  new PerformanceObserver((list) => timings.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'event',
    // The shortest that a browser tells.
    durationThreshold: 16,
  } as PerformanceObserverInit);
}

/** Runs in the page, once it has come to rest: the longest that an event took since it was asked last. */
async function timingsSinceLast(): Promise<number> {
  for (let frame = 0; frame < 20; frame++) await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return Math.max(16, ...(globalThis as unknown as Timings).filterTimings.splice(0));
}

/** Runs in the page: touches the form, and waits until its first answer is there. */
async function loadIndex(): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('directory-filter [name=q]');
  const status = document.querySelector('directory-filter [role=status]');
  if (field === null || status === null) throw new Error('The page of the members has no filter.');
  const start = performance.now();
  field.focus();
  field.value = 'm';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  while (!/ of /.test(status.textContent ?? '')) {
    if (performance.now() - start > 60_000) throw new Error(`The filter says “${status.textContent}”.`);
    await new Promise((done) => setTimeout(done));
  }
  return performance.now() - start;
}

/** Runs in the page: how many members it says there are, and how large the index was. */
function readPage(index: string): { members: number; indexBytes: number } {
  const words = document.querySelector('directory-filter [role=status]')?.textContent ?? '';
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const loaded = entries.find(({ name }) => new URL(name).pathname === index);
  return { members: Number(words.replace(/\D/g, '')), indexBytes: loaded?.encodedBodySize ?? 0 };
}
