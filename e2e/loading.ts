import type { Page } from '@playwright/test';

/** What a page costs before a visitor has done anything, in bytes as they come over the wire, without headers. */
export type Loading = {
  document: number;
  script: number;
  font: number;
  /** Everything, the document among it. */
  all: number;
  /** The requests that hold back the first paint, the document among them. */
  blocking: string[];
  /** What moves while the page loads; 0 where nothing does (CLS). */
  layoutShift: number;
};

/** Opens a page and measures what comes, by the browser’s own account (Resource Timing). */
export async function measureLoading(page: Page, address: string): Promise<Loading> {
  await page.goto(address, { waitUntil: 'networkidle' });
  return page.evaluate(readEntries);
}

/** Runs in the page. */
async function readEntries(): Promise<Loading> {
  type Timing = PerformanceResourceTiming & { renderBlockingStatus: string };
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const resources = performance.getEntriesByType('resource') as Timing[];
  const bytes = (ending: RegExp) =>
    resources.filter(({ name }) => ending.test(name)).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  const shifts = await new Promise<PerformanceEntryList>((done) => {
    const observer = new PerformanceObserver((list) => done(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => done(observer.takeRecords())));
  });
  const document = navigation?.encodedBodySize ?? 0;
  const blocking = resources.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking');
  return {
    document,
    script: bytes(/\.js$/),
    font: bytes(/\.woff2$/),
    all: document + bytes(/./),
    blocking: [location.href, ...blocking.map(({ name }) => name)],
    layoutShift: shifts.reduce((sum, shift) => sum + (shift as PerformanceEntry & { value: number }).value, 0),
  };
}
