import { decodeAddress } from '../../routes';
import { redirects, site } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import { asWarning, type Finding } from './finding';
import { type Targets, targetOf } from './targets';

/** Every link in the site’s navigation, and every redirect, leads to something that is there. */
export function checkLinks(files: readonly CheckedFile[], targets: Targets): Finding[] {
  const links = [
    ...filesOf(files, site).flatMap((file) => [
      ...file.checked.nav.map(({ href }, index) => ({ file, href, field: ['nav', index, 'href'] })),
      ...file.checked.join.map(({ href }, index) => ({ file, href, field: ['join', index, 'href'] })),
      ...file.checked.footer.flatMap((column, place) =>
        column.links.map(({ href }, index) => ({ file, href, field: ['footer', place, 'links', index, 'href'] })),
      ),
    ]),
    ...filesOf(files, redirects).flatMap((file) =>
      file.checked.redirects.map(({ to }, index) => ({ file, href: to, field: ['redirects', index, 'to'] })),
    ),
  ];
  return links.flatMap(({ file, href, field }) => {
    const fault = linkFault(href, targets);
    return fault === undefined ? [] : [asWarning(file.finding('link', fault, field))];
  });
}

/**
 * A redirect leads to a page at once, not to itself nor to another redirect, however its address is spelt;
 * and it hides nothing that is there.
 */
export function checkRedirects(files: readonly CheckedFile[], targets: Targets): Finding[] {
  const [origin = 'http://host'] = filesOf(files, site).map(({ checked }) => checked.url);
  return filesOf(files, redirects).flatMap((file) => {
    const moved = new Set(file.checked.redirects.map(({ from }) => from));
    return file.checked.redirects.flatMap(({ from, to }, index) => {
      const chain = moved.has(pathOnSite(to, origin) ?? '')
        ? [
            file.finding('redirect', `${to} has itself moved. Write the address where it is now.`, [
              'redirects',
              index,
              'to',
            ]),
          ]
        : [];
      const hidden =
        targets.files.has(from) || (targets.pages.has(from) && isMadeByPortal(from)) || isFolderOfFiles(from);
      if (!hidden) return chain;
      const message = `${from} is there: nobody could reach it any more. Remove the redirect, or give the file another name.`;
      return [...chain, file.finding('redirect', message, ['redirects', index, 'from'])];
    });
  });
}

/** A further page of a list, a feed, the calendar of an event, or a schema; what a document or the portal itself answers at, `checkAddresses` knows. */
function isMadeByPortal(address: string): boolean {
  return /^\/(blog\/(page|category|author|year)|(events|members|projects)\/[^/]+|feeds|schemas)\//.test(address);
}

/** What only a build writes into; every file there is asked for by something. */
function isFolderOfFiles(address: string): boolean {
  return /^\/(_next|cards|icons|islands|media|pagefind|sitemaps)\//.test(address);
}

/** The path that an address has on this site as hosts look it up, without an end slash or `.html`; undefined on another host. */
function pathOnSite(address: string, origin: string): string | undefined {
  const url = new URL(address, origin);
  if (url.hostname !== new URL(origin).hostname) return undefined;
  return decodeAddress(url.pathname)
    .replace(/(.)\/+$/, '$1')
    .replace(/(.)\.html$/, '$1');
}

/** What is wrong with a link within the site, for an editor; undefined where it is right, or leads elsewhere. */
export function linkFault(href: string, { pages, files }: Targets): string | undefined {
  if (!/^\/(?![/\\])/.test(href)) return undefined;
  const target = targetOf(href);
  if (pages.has(target) || files.has(target)) return undefined;
  return `There is no page ${target}. Mend the link, or write the whole address of another site.`;
}
