import type { APIRequestContext } from '@playwright/test';
import ogs from 'open-graph-scraper';
import { parse } from 'parse5';
import { attributeOf, elementsIn, type HtmlElement } from '../lib/html';

/** How a page introduces itself to programs that have only its HTML. */
export type Introduction = {
  /** Its address on the published site, as the sitemap has it. */
  url: string;
  status: number;
  /** What an unfurler that others wrote has read. */
  unfurled: NonNullable<Awaited<ReturnType<typeof ogs>>['result']>;
  title: string;
  description: string;
  canonical: string | undefined;
  robots: string | undefined;
  /** The texts of its blocks of structured data. */
  structuredData: string[];
  /** Other forms of it, and feeds: media types and addresses. */
  alternates: { type: string; href: string; title: string | undefined }[];
  /** `<meta property>` and `<meta name>` by name, every value of them. */
  tags: ReadonlyMap<string, readonly string[]>;
};

/** Asks for a page and reads its head. */
export async function introductionOf(request: APIRequestContext, url: string): Promise<Introduction> {
  const response = await request.get(new URL(url).pathname);
  const html = await response.text();
  const { result } = await ogs({ html });
  const elements = elementsIn(parse(html));
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const tags = tagsIn(elements);
  return {
    url,
    status: response.status(),
    unfurled: result,
    title: textOf(elements.find(({ tagName }) => tagName === 'title')),
    description: tags.get('description')?.join('|') ?? '',
    canonical: attribute(
      links.find((link) => attributeOf(link, 'rel') === 'canonical'),
      'href',
    ),
    robots: tags.get('robots')?.join('|'),
    structuredData: elements.filter((one) => attributeOf(one, 'type') === 'application/ld+json').map(textOf),
    alternates: links
      .filter((link) => attributeOf(link, 'rel') === 'alternate')
      .map((link) => ({
        type: attributeOf(link, 'type') ?? '',
        href: attributeOf(link, 'href') ?? '',
        title: attributeOf(link, 'title'),
      })),
    tags,
  };
}

/** The addresses that a sitemap names, those of its further files where it is an index. */
export async function sitemapAddresses(request: APIRequestContext, path = '/sitemap.xml'): Promise<string[]> {
  const xml = await (await request.get(path)).text();
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url.replaceAll('&amp;', '&'));
  if (!xml.includes('<sitemapindex')) return addresses;
  const parts = await Promise.all(addresses.map((url) => sitemapAddresses(request, new URL(url).pathname)));
  return parts.flat();
}

function tagsIn(elements: readonly HtmlElement[]): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const meta of elements.filter(({ tagName }) => tagName === 'meta')) {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name');
    if (name !== undefined) tags.set(name, [...(tags.get(name) ?? []), attributeOf(meta, 'content') ?? '']);
  }
  return tags;
}

function attribute(element: HtmlElement | undefined, name: string): string | undefined {
  return element && attributeOf(element, name);
}

function textOf(element: HtmlElement | undefined): string {
  return element?.childNodes.map((node) => ('value' in node ? node.value : '')).join('') ?? '';
}
