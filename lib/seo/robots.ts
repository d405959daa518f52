import { routes } from '../routes';
import { absoluteUrl, isPreview, origin } from '../site';

/**
 * What crawlers may ask for: everything. A preview asks them to take nothing, as each of its pages does.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc9309
 */
export function robotsText(): string {
  const lines = isPreview
    ? [`# noindex: a preview of ${origin}, which is the place to read.`, 'User-agent: *', 'Disallow: /']
    : ['User-agent: *', 'Allow: /', '', `Sitemap: ${absoluteUrl(routes.sitemap)}`];
  return `${lines.join('\n')}\n`;
}
