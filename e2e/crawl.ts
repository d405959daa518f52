import type { Page } from '@playwright/test';

/** What a page of the published site said and did while it was open. */
export type Visit = {
  address: string;
  status: number;
  title: string;
  description: string | null;
  canonical: string | null;
  noindex: boolean;
  headings: string[];
  /** The addresses on this site that the page links to, with their anchors. */
  links: string[];
  ids: string[];
  scripts: string[];
  /** Console errors, failed requests, and requests to other hosts. */
  faults: string[];
};

/** Opens every page that can be reached from these addresses by links, in a real browser. */
export async function crawl(page: Page, origin: string, start: readonly string[]): Promise<Visit[]> {
  const queue = [...start];
  const seen = new Set(queue);
  const visits: Visit[] = [];
  for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
    const visit = await visitPage(page, origin, address);
    visits.push(visit);
    for (const link of visit.links) {
      const path = link.replace(/#.*$/, '');
      if (!seen.has(path) && !/\.(xml|png|svg)$/.test(path)) {
        seen.add(path);
        queue.push(path);
      }
    }
  }
  return visits;
}

async function visitPage(page: Page, origin: string, address: string): Promise<Visit> {
  const faults: string[] = [];
  page.removeAllListeners();
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // The browser gives up the icon of a page that is left at once.
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: host } = new URL(request.url());
    if (protocol !== 'data:' && host !== origin) faults.push(`other host: ${request.url()}`);
  });
  const response = await page.goto(address);
  const read = await page.evaluate(() => {
    const attribute = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name) ?? null;
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    return {
      title: document.title,
      description: attribute('meta[name=description]', 'content'),
      canonical: attribute('link[rel=canonical]', 'href'),
      noindex: attribute('meta[name=robots]', 'content')?.includes('noindex') ?? false,
      headings: all('h1,h2,h3,h4,h5,h6').map(({ tagName }) => tagName),
      links: all('a[href]')
        .map((link) => new URL(link.getAttribute('href') ?? '', location.href))
        .filter((url) => url.origin === location.origin)
        .map((url) => url.pathname + url.hash),
      ids: all('[id]').map(({ id }) => id),
      scripts: all('script:not([type="application/ld+json"])').map((script) => script.getAttribute('src') ?? 'inline'),
    };
  });
  return { address, status: response?.status() ?? 0, ...read, faults };
}
