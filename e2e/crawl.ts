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
  /** The language that the page says it is in. */
  lang: string | null;
  /** Its landmarks in order, with their names: `navigation Main`. */
  landmarks: string[];
  /** What each link is called, and where it leads. */
  linkTexts: [text: string, address: string][];
  /** Pictures that say neither what they show nor that they say nothing; and pictures of text. */
  pictures: string[];
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
      if (!seen.has(path) && !/\.(csv|ics|json|md|png|svg|txt|xml)$/.test(path)) {
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
  const read = await page.evaluate(readPage);
  return { address, status: response?.status() ?? 0, ...read, ...(await page.evaluate(readStructure)), faults };
}

/** Runs in the page. */
function readPage() {
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
    lang: attribute('html', 'lang'),
    scripts: all('script:not([type="application/ld+json"], [type="speculationrules"])').map(
      (script) => script.getAttribute('src') ?? 'inline',
    ),
  };
}

/** Runs in the page. */
function readStructure() {
  const nameOf = (element: Element) => {
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
    const label = element.getAttribute('aria-label') ?? labels.map((part) => part?.textContent ?? '').join(' ');
    const words = [element.textContent, ...[...element.querySelectorAll('img')].map(({ alt }) => alt)].join(' ');
    return (label.trim() || (element.localName === 'a' ? words : '')).trim();
  };
  const landmarks = {
    banner: 'body > header',
    main: 'main',
    contentinfo: 'body > footer',
    navigation: 'nav',
    complementary: 'aside',
    region: 'section:is([aria-label], [aria-labelledby]), [role=region]',
  };
  // The words in a chart are its labels; a table beside it tells them to those who do not see it.
  const pictures =
    'img:not([alt]), svg:not([aria-hidden=true], [role=img][aria-label]), svg:not([aria-hidden=true], [role=img]) text, img[src*="card.png"]';
  return {
    landmarks: Object.entries(landmarks).flatMap(([role, selector]) =>
      [...document.querySelectorAll(selector)].map((element) => `${role} ${nameOf(element)}`.trim()),
    ),
    linkTexts: [...document.querySelectorAll('a[href]')].map((link): [string, string] => [
      nameOf(link),
      link.getAttribute('href') ?? '',
    ]),
    pictures: [...document.querySelectorAll(pictures)].map((picture) => picture.outerHTML.slice(0, 80)),
  };
}
