import type { Metadata } from 'next';
import { type ShareImage, shareImage } from '../cards/share-image';
import { longestDescription } from '../content/posts';
import { cutAtWord } from '../cut-at-word';
import { feedLinks } from '../feeds/feed-links';
import { t } from '../language';
import { listAddress, routes } from '../routes';
import { absoluteUrl, isPreview, site } from '../site';

/** What a page says about itself. Nothing is taken over from another page. */
export type PageDescription = {
  /** The page’s address, which becomes its canonical one. */
  address: string;
  title: string;
  /** One or two sentences; cut at a word where search engines would cut them anywhere. */
  description: string;
  /** Whole title of the tab, where it is not the title followed by the site’s name. */
  documentTitle?: string;
  /** Set for posts. Times are ISO 8601 in UTC, authors are addresses on this site. */
  article?: {
    published: string;
    modified: string;
    authors: readonly string[];
    section?: string | undefined;
    tags: readonly string[];
  };
  /** The Twitter name of who wrote it, with its `@`. */
  creator?: string | undefined;
  /** Keeps the page out of search results. */
  noindex?: boolean | undefined;
  /** Which page of a list this is, so that its neighbours can be named. */
  page?: { listAddress: string; number: number; count: number };
  /** The list whose feeds the page offers besides those of all news. */
  feedsOf?: string;
  /** Files with the same content in other forms: their addresses by media type. */
  files?: Readonly<Record<string, string>>;
};

/**
 * A page’s head: title, description, canonical address, Open Graph and Twitter tags, its feeds and files.
 *
 * Source: https://ogp.me and https://developer.x.com/en/docs/x-for-websites/cards
 */
export function pageMetadata(page: PageDescription): Metadata {
  const { address, title, article, creator, noindex = false } = page;
  const url = absoluteUrl(address);
  const description = cutAtWord(page.description, longestDescription);
  const image = openGraphImage(shareImage(address));
  return {
    // No `metadataBase`: every address is whole, and with one Next.js takes the slash from that of the home page.
    title: { absolute: page.documentTitle ?? t('layout.documentTitle', { title, site: site.shortName }) },
    description,
    alternates: { canonical: url, types: alternates(page) },
    openGraph: {
      title,
      description,
      url,
      siteName: site.name,
      locale: openGraphLocale(site.locale),
      images: [image],
      ...(article === undefined ? { type: 'website' } : articleTags(article)),
    },
    twitter: {
      card: 'summary_large_image',
      site: site.twitter,
      title,
      description,
      images: [{ url: image.url, alt: image.alt }],
      ...(creator !== undefined && { creator }),
    },
    ...((noindex || isPreview) && { robots: { index: false, follow: true } }),
    ...(page.page !== undefined && { pagination: pagination(page.page) }),
  };
}

/** A language and a country, as Open Graph wants them: `en_GB`. A tag without a country has its most likely one. */
function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [language, region].filter(Boolean).join('_');
}

function openGraphImage({ address, ...image }: ShareImage) {
  return { url: absoluteUrl(address), ...image };
}

/** Feeds and files that a program finds by the page: the page’s own first, then the feeds of all news. */
function alternates({ feedsOf, files = {} }: PageDescription) {
  const lists = [...new Set([feedsOf ?? routes.blog, routes.blog])];
  const types: Record<string, { url: string; title?: string }[]> = {};
  for (const { type, address, title } of lists.flatMap(feedLinks)) {
    types[type] = [...(types[type] ?? []), { url: absoluteUrl(address), title }];
  }
  for (const [type, address] of Object.entries(files)) types[type] = [{ url: absoluteUrl(address) }];
  return types;
}

function articleTags({ published, modified, authors, section, tags }: NonNullable<PageDescription['article']>) {
  return {
    type: 'article' as const,
    publishedTime: published,
    modifiedTime: modified,
    authors: authors.map(absoluteUrl),
    section: section ?? null,
    tags: [...tags],
  };
}

function pagination({ listAddress: address, number, count }: NonNullable<PageDescription['page']>) {
  return {
    previous: number > 1 ? absoluteUrl(listAddress(address, number - 1)) : null,
    next: number < count ? absoluteUrl(listAddress(address, number + 1)) : null,
  };
}
