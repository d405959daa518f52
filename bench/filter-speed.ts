import type { Browser, Page } from '@playwright/test';
import { routes } from '../lib/routes';

/** How long the filter of the members takes to answer a change, in milliseconds, until the answer is painted. */
export type FilterSpeed = {
  /** How many members there are. */
  members: number;
  /** How many times slower than this machine its processor is made. */
  slowdown: number;
  changes: readonly { name: string; milliseconds: number }[];
  /** How long it takes from the first touch of the form until everything is loaded, without the network. */
  loadMilliseconds: number;
  /** How many bytes of the index come over the wire. */
  indexBytes: number;
};

/** A control, and what is chosen or written there. */
type Change = { name: string; control: string; value: string };

/** A visitor looks for a name, letter by letter, then chooses and sorts; each change stands on those before it. */
const changes: readonly Change[] = [
  ...['m', 'me', 'mem', 'member 4'].map((value) => ({ name: `“${value}”`, control: 'q', value })),
  { name: 'no text', control: 'q', value: '' },
  { name: 'a tier', control: 'tier', value: 'silver' },
  { name: 'a kind', control: 'kind', value: 'company' },
  { name: 'by since when', control: 'sort', value: 'since' },
  { name: 'any kind', control: 'kind', value: '' },
  { name: 'any tier', control: 'tier', value: '' },
  { name: 'by name', control: 'sort', value: 'name' },
  { name: 'a country', control: 'country', value: 'se' },
  { name: 'any country', control: 'country', value: '' },
];

const slowdown = 4;
const rounds = 5;

/**
 * Measures the filter of the members on a published site, on a processor that is four times slower.
 *
 * @param origin where the site is served: `http://localhost:3000`
 * @throws where the page has no filter, or the filter does not answer
 */
export async function measureFilter(browser: Browser, origin: string): Promise<FilterSpeed> {
  const page = await browser.newPage();
  await page.goto(origin + routes.members);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const loadMilliseconds = await page.evaluate(loadIndex);
  const measured: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    measured.push(await roundOf(page));
    await page.evaluate(change, { control: 'sort', value: '' });
  }
  const { members, indexBytes } = await page.evaluate(readPage, routes.filterIndex('members'));
  await page.close();
  return {
    ...{ members, slowdown, loadMilliseconds, indexBytes },
    changes: changes.map(({ name }, place) => ({ name, milliseconds: median(measured.map((one) => one[place] ?? 0)) })),
  };
}

async function roundOf(page: Page): Promise<number[]> {
  const milliseconds: number[] = [];
  for (const { control, value } of changes) milliseconds.push(await page.evaluate(change, { control, value }));
  return milliseconds;
}

/** The one in the middle: what else the machine does makes some rounds longer. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Runs in the page: touches the form, and waits until its first answer is painted. */
async function loadIndex(): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('directory-filter [name=q]');
  const status = document.querySelector('directory-filter [role=status]');
  if (field === null || status === null) throw new Error('The page of the members has no filter.');
  const start = performance.now();
  field.focus();
  field.value = 'a';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const end = start + 60_000;
  while (!/ of /.test(status.textContent ?? '')) {
    if (performance.now() > end) throw new Error(`The filter says “${status.textContent}”.`);
    await new Promise((done) => setTimeout(done));
  }
  return performance.now() - start;
}

/** Runs in the page: makes a change as a visitor does, and waits until what it leads to is painted. */
async function change({ control, value }: { control: string; value: string }): Promise<number> {
  const target = document.querySelector<HTMLInputElement | HTMLSelectElement>(`directory-filter [name=${control}]`);
  if (target === null) throw new Error(`The filter of the members has no ${control}.`);
  const start = performance.now();
  target.value = value;
  if (target.value !== value) throw new Error(`The choice of ${control} has no ${value}.`);
  target.dispatchEvent(new InputEvent('input', { bubbles: true }));
  // What is asked for before a frame is done after it.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}

/** Runs in the page: how many members it says there are, and how large the index was. */
function readPage(index: string): { members: number; indexBytes: number } {
  const [members = ''] =
    /\d[\d.,]*/.exec(document.querySelector('directory-filter [role=status]')?.textContent ?? '') ?? [];
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const loaded = entries.find(({ name }) => new URL(name).pathname === index);
  return { members: Number(members.replace(/\D/g, '')), indexBytes: loaded?.encodedBodySize ?? 0 };
}
