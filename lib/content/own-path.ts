import { decodeAddress, withoutEndSlash } from '../routes';

/**
 * The path on this site that a link leads to, with its query and anchor: of `/path`, and of an address that names the
 * site in full, whatever its scheme and port. Undefined where the link leads elsewhere, or to a place on its own page.
 *
 * @param origin the site’s own origin: `https://foundation.example`
 */
export function ownPath(href: string, origin: string): string | undefined {
  if (/^\/(?!\/)/.test(href)) return href;
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return undefined;
  const { hostname, pathname, search, hash } = new URL(href);
  return hostname === new URL(origin).hostname ? pathname + search + hash : undefined;
}

/** The address on this site that a link leads to, as `lib/routes` builds it: without query, anchor and slash at its end. */
export function ownAddress(href: string, origin: string): string | undefined {
  const path = ownPath(href.trim(), origin);
  return path === undefined ? undefined : withoutEndSlash(decodeAddress(path.replace(/[?#].*$/s, '')));
}
