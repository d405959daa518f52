import { site } from './content/source';
import { isPreviewAt } from './preview';
import { href } from './routes';

export { site };

/** The origin of the published site, from `content/site.yml`. */
export const origin = site.url;

/** Whether this build is served elsewhere (`SITE_URL`): it then asks search engines to leave it out. */
export const isPreview = isPreviewAt(origin, process.env['SITE_URL']);

/** The whole address, percent-encoded, of an address on this site. */
export function absoluteUrl(address: string): string {
  return new URL(href(address), origin).href.replace(/\/$/, address === '/' ? '/' : '');
}

/** Where visitors report a mistake on the page at an address, which goes along as `page`; undefined where the site has no form for it. */
export function reportUrl(address: string): string | undefined {
  if (site.reportMistake === undefined) return undefined;
  const url = new URL(site.reportMistake);
  url.searchParams.set('page', absoluteUrl(address));
  return url.href;
}

/** Where editors change a file of the content folder. */
export function editUrl(file: string): string {
  return `${site.repository.replace('/tree/', '/edit/').replace(/\/$/, '')}/${file.split('/').map(encodeURIComponent).join('/')}`;
}
