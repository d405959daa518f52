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

/** A redirect leads to a page at once: not to itself, nor to another redirect, however its address is spelt. */
export function checkRedirects(files: readonly CheckedFile[]): Finding[] {
  const origins = filesOf(files, site).map(({ checked }) => checked.url);
  const target = (to: string) => {
    const origin = origins.find((one) => to.startsWith(`${one}/`)) ?? '';
    return targetOf(to.slice(origin.length)).replace(/(.)\/+$/, '$1');
  };
  return filesOf(files, redirects).flatMap((file) => {
    const moved = file.checked.redirects.map(({ from }) => from);
    return file.checked.redirects.flatMap(({ to }, index) => {
      if (!moved.includes(target(to))) return [];
      const message = `${to} has itself moved. Write the address where it is now.`;
      return [file.finding('redirect', message, ['redirects', index, 'to'])];
    });
  });
}

/** What is wrong with a link within the site, for an editor; undefined where it is right, or leads elsewhere. */
export function linkFault(href: string, { pages, files }: Targets): string | undefined {
  if (!/^\/(?![/\\])/.test(href)) return undefined;
  const target = targetOf(href);
  if (pages.has(target) || files.has(target)) return undefined;
  return `There is no page ${target}. Mend the link, or write the whole address of another site.`;
}
