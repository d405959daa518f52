import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type APIRequestContext, expect, test } from '@playwright/test';
import sharp from 'sharp';
import { href } from '../lib/routes';
import { type Introduction, introductionOf, sitemapAddresses } from './introduction';
import { mainEntityFaults, namesakes } from './main-entities';
import { hasOwnPicture, profileAddresses, writtenPosts } from './posts';
import { graphFaults, isReference, objectsIn } from './rich-results';
import { xmlFaults } from './schemas/validate';

type Site = {
  /** The folder of the published site. */
  out: string;
  /** The folder of its content. */
  content: string;
  /** The origin that its pages name themselves by. */
  origin: string;
};

/** Tests that every page of a site’s sitemap introduces itself, as programs that others wrote read it. */
export function everyPageIntroducesItself({ out, content, origin }: Site): void {
  let request: APIRequestContext;
  let pages: Introduction[];
  const urlsOf = (addresses: readonly string[]) => new Set(addresses.map((address) => origin + href(address)));
  const posts = writtenPosts(content);
  const articles = urlsOf(posts.map(({ address }) => address));
  const withOwnPicture = urlsOf(posts.filter(hasOwnPicture).map(({ address }) => address));
  const profiles = urlsOf(profileAddresses(content));

  // The pages are read once for all of the tests; none of these depends on another.
  test.describe.configure({ mode: 'default' });

  test.beforeAll(async ({ playwright, baseURL }) => {
    test.setTimeout(180_000);
    request = await playwright.request.newContext({ baseURL: baseURL ?? '' });
    const addresses = await sitemapAddresses(request);
    pages = [];
    for (const url of addresses) pages.push(await introductionOf(request, url));
  });

  test.afterAll(() => request.dispose());

  /** What is wrong with pages, each with its address. */
  function faults(faultOf: (page: Introduction) => string | false | undefined): string[] {
    return pages.flatMap((page) => {
      const fault = faultOf(page);
      return fault ? [`${page.url}: ${fault}`] : [];
    });
  }

  test('the sitemap is valid, and names every indexable page once, in its canonical form', async () => {
    expect(await xmlFaults('sitemap', new Map([['sitemap.xml', read(out, 'sitemap.xml')]]))).toEqual([]);
    const indexable = htmlFiles(out).filter((file) => !/name="robots" content="[^"]*noindex/.test(read(out, file)));
    const expected = indexable.map((file) => origin + href(`/${file.replace(/(^|\/)index\.html$|\.html$/, '')}`));
    expect(pages.map(({ url }) => url).sort()).toEqual(expected.sort());
    expect(faults(({ status }) => status !== 200 && `answers ${status}`)).toEqual([]);
    expect(faults(({ url, canonical }) => canonical !== url && `canonical is ${canonical}`)).toEqual([]);
    expect(faults(({ robots }) => robots?.includes('noindex') && 'says noindex')).toEqual([]);
  });

  test('titles and descriptions are there, no two pages have the same, and no description is longer than 160 characters', () => {
    for (const name of ['title', 'description'] as const) {
      const all = pages.map((page) => page[name]);
      expect(faults((page) => page[name].trim() === '' && `has no ${name}`)).toEqual([]);
      expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
    }
    expect(faults(({ description }) => description.length > 160 && `description: ${description}`)).toEqual([]);
  });

  test('an unfurler reads title, description and address, and for posts when and by whom', () => {
    for (const { unfurled, url, description } of pages) {
      const { ogTitle, ogDescription, ogUrl, twitterTitle, twitterDescription, twitterCard } = unfurled;
      expect.soft(ogTitle, url).toBeTruthy();
      expect.soft(twitterTitle, url).toBe(ogTitle);
      expect.soft([ogDescription, twitterDescription, ogUrl], url).toEqual([description, description, url]);
      expect.soft(twitterCard, url).toBe('summary_large_image');
      expect.soft(unfurled.twitterSite, url).toMatch(/^@\w+$/);
      expect.soft(unfurled.ogSiteName, url).toBeTruthy();
      expect.soft(unfurled.ogLocale, url).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
      expect.soft(unfurled.ogType, url).toBe(articles.has(url) ? 'article' : 'website');
    }
    const published = pages.filter(({ url }) => articles.has(url));
    expect(published.length).toBeGreaterThan(0);
    for (const { tags, url } of published) {
      const [written = '', modified = ''] = ['published', 'modified'].map(
        (name) => tags.get(`article:${name}_time`)?.[0],
      );
      expect(new Date(written).toISOString(), url).toBe(written);
      expect(modified >= written, url).toBe(true);
      expect(tags.get('article:section'), url).toHaveLength(1);
      expect(tags.get('article:tag')?.length, url).toBeGreaterThan(0);
      expect(
        tags.get('article:author')?.every((author) => author.startsWith(origin)),
        url,
      ).toBe(true);
    }
  });

  test('the picture for shared links is there, described, and what the page says: a card is a PNG of 1200 × 630', async () => {
    const pictures = new Map<string, string>();
    expect(
      faults(({ url, unfurled: { ogImage = [], twitterImage = [] }, tags }) => {
        const [image] = ogImage;
        if (ogImage.length !== 1 || !image?.url.startsWith(`${origin}/`)) return `picture: ${image?.url}`;
        if (twitterImage[0]?.url !== image.url) return `picture for Twitter: ${twitterImage[0]?.url}`;
        const alt = tags.get('og:image:alt')?.[0];
        if (!alt || tags.get('twitter:image:alt')?.[0] !== alt) return `alternative text: ${alt}`;
        const said = `${image.width}x${image.height} ${image.type}`;
        pictures.set(image.url, said);
        return !withOwnPicture.has(url) && said !== '1200x630 image/png' && `card: ${said}`;
      }),
    ).toEqual([]);
    for (const [url, said] of pictures) {
      const response = await request.get(new URL(url).pathname);
      const { width, height, format } = await sharp(await response.body()).metadata();
      expect(`${width}x${height} image/${format}`, url).toBe(said);
    }
  });

  test('structured data is one graph, with what Google’s rich results require', () => {
    for (const page of pages) {
      const { url, structuredData } = page;
      expect(structuredData, url).toHaveLength(1);
      expect(JSON.parse(structuredData[0] ?? ''), url).toMatchObject({ '@context': 'https://schema.org' });
      expect.soft(graphFaults(graphOf(page)), url).toEqual([]);
      const types = objectsIn(graphOf(page)).map((object) => object['@type']);
      if (url !== `${origin}/`) expect.soft(types, url).toContain('BreadcrumbList');
    }
  });

  test('structured data says what each page is about', () => {
    const wrong = pages.flatMap((page) => {
      const about = { isArticle: articles.has(page.url), hasProfile: profiles.has(page.url), graph: graphOf(page) };
      return mainEntityFaults({ url: page.url, ...about }).map((fault) => `${page.url}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });

  test('structured data refers to what is described somewhere, and calls it by one name', () => {
    const graphs = pages.map(graphOf);
    expect(namesakes(graphs)).toEqual([]);
    const objects = objectsIn(graphs);
    const described = new Set(objects.filter((object) => !isReference(object)).map((object) => object['@id']));
    const references = objects.filter(isReference).map((object) => object['@id']);
    expect(references.length).toBeGreaterThan(pages.length);
    expect([...new Set(references.filter((id) => !described.has(id)))]).toEqual([]);
  });

  test('what a page offers in another form is there', async () => {
    const offered = new Set(pages.flatMap(({ alternates }) => alternates.map(({ href: address }) => address)));
    for (const { url, alternates } of pages) {
      expect(new Set(alternates.map(({ type, href: address }) => `${type} ${address}`)).size, url).toBe(
        alternates.length,
      );
      for (const { type, title } of alternates)
        if (type.includes('feed') || type.includes('rss')) expect(title, url).toBeTruthy();
    }
    const missing: string[] = [];
    for (const url of offered) {
      expect(url.startsWith(`${origin}/`), url).toBe(true);
      if ((await request.get(new URL(url).pathname)).status() !== 200) missing.push(url);
    }
    expect(missing).toEqual([]);
  });
}

/** What the structured data of a page describes. */
function graphOf({ structuredData }: Introduction): Record<string, unknown>[] {
  return JSON.parse(structuredData[0] ?? '')['@graph'];
}

function htmlFiles(out: string): string[] {
  return readdirSync(`${out}/`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
}

function read(out: string, file: string): string {
  return readFileSync(join(out, file), 'utf8');
}
