import { routes } from './routes';
import { absoluteUrl, site } from './site';

/**
 * What `/.well-known/security.txt` says: where to report a security problem of this site, and until when that is
 * right. Undefined where the site names no contact.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityText(): string | undefined {
  if (site.security === undefined) return undefined;
  const { contact, expires, policy } = site.security;
  const fields = {
    Contact: wholeAddress(contact),
    // RFC 3339, to the second.
    Expires: expires.replace(/\.\d+Z$/, 'Z'),
    'Preferred-Languages': new Intl.Locale(site.locale).language,
    Canonical: absoluteUrl(routes.securityText),
    ...(policy !== undefined && { Policy: wholeAddress(policy) }),
  };
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}

function wholeAddress(link: string): string {
  return link.startsWith('/') ? absoluteUrl(link) : new URL(link).href;
}
