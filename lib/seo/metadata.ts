import type { Metadata } from 'next';
import { t } from '../language';
import { listAddress, routes } from '../routes';
import { absoluteUrl, origin, site } from '../site';

/** What a page says about itself. Nothing is taken over from another page. */
export type PageDescription = {
  /** The page’s address, which becomes its canonical one. */
  address: string;
  title: string;
  description: string;
  /** Whole title of the tab, where it is not the title followed by the site’s name. */
  documentTitle?: string;
  /** A picture’s address on this site, and what it shows. */
  image?: { src: string; alt: string } | undefined;
  /** Set for posts. Times are ISO 8601 in UTC, authors are addresses on this site. */
  article?: {
    published: string;
    modified: string;
    authors: readonly string[];
    section?: string | undefined;
    tags: readonly string[];
  };
  /** The Twitter name of who wrote it, with or without the `@`. */
  creator?: string | undefined;
  /** Keeps the page out of search results. */
  noindex?: boolean | undefined;
  /** Which page of a list this is, so that its neighbours can be named. */
  page?: { listAddress: string; number: number; count: number };
};

/** A page’s head: title, description, canonical address, Open Graph and Twitter tags. */
export function pageMetadata(page: PageDescription): Metadata {
  const { address, title, description, article, creator, noindex = false } = page;
  const url = absoluteUrl(address);
  const image = shareImage(page);
  return {
    metadataBase: new URL(origin),
    title: { absolute: page.documentTitle ?? t('layout.documentTitle', { title, site: site.shortName }) },
    description,
    alternates: { canonical: url, types: { 'application/rss+xml': absoluteUrl(routes.feed(routes.blog, 'rss')) } },
    openGraph: {
      title,
      description,
      url,
      siteName: site.name,
      locale: site.locale.replace('-', '_'),
      images: [image],
      ...(article === undefined ? { type: 'website' } : articleTags(article)),
    },
    twitter: {
      card: 'summary_large_image',
      site: site.twitter,
      title,
      description,
      images: [image],
      ...(creator !== undefined && { creator: `@${creator.replace(/^@+/, '')}` }),
    },
    ...(noindex && { robots: { index: false, follow: true } }),
    ...(page.page !== undefined && { pagination: pagination(page.page) }),
  };
}

function shareImage({ image }: PageDescription) {
  const { src, alt } = image ?? { src: site.shareImage ?? routes.card(routes.home), alt: site.name };
  return { url: absoluteUrl(src), alt };
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
