import { routes } from '../routes';
import { absoluteUrl } from '../site';

/** The addresses of a page that data files name. */
export function pageAddresses(address: string) {
  return {
    url: absoluteUrl(address),
    markdown: absoluteUrl(routes.twin(address)),
    card: absoluteUrl(routes.card(address)),
  };
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
