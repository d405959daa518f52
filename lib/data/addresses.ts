import { shareImage } from '../cards/share-image';
import { feedLinks } from '../feeds/feed-links';
import { routes } from '../routes';
import { absoluteUrl } from '../site';

/** The addresses of a page that data files name. */
export function pageAddresses(address: string) {
  return {
    url: absoluteUrl(address),
    markdown: absoluteUrl(routes.twin(address)),
    picture: absoluteUrl(shareImage(address).address),
  };
}

/** The RSS feed of the posts that a page lists; undefined where there is no post. */
export function feedAddress(page: string): string | undefined {
  const feed = feedLinks(page).find(({ format }) => format === 'rss');
  return feed && absoluteUrl(feed.address);
}

/** An address of another site, as a URI (RFC 3986): editors may write letters that a URI has encoded. */
export function uri(address: string): string {
  if (/^[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/.test(address)) return address;
  return new URL(address).href.replace(/["<>\\^`{|}]/g, encodeURIComponent);
}

/** A picture’s address as a whole URI; it may be one of this site. */
export function pictureUri(address: string): string {
  return address.startsWith('/') ? absoluteUrl(address) : uri(address);
}
