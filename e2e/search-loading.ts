import type { Page } from '@playwright/test';

/** Watches what a page asks for and what its browser complains of. */
export function watchRequests(page: Page) {
  const requests: URL[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url())));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return {
    faults,
    /** Counts requests anew. */
    forget: () => requests.splice(0),
    hosts: () => new Set(requests.map(({ origin }) => origin)),
    paths: () => requests.map(({ pathname }) => pathname),
  };
}

/** Makes what the Content-Security-Policy refuses an error of the page. */
export async function reportRefusals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      console.error(`refused: ${effectiveDirective}`),
    );
  });
}

/** How many bytes of the index and of the words beside it have come over the wire. */
export function searchBytes(page: Page): Promise<number> {
  return page.evaluate(() => {
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const search = entries.filter(({ name }) => new URL(name).pathname.startsWith('/pagefind/'));
    return search.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  });
}
