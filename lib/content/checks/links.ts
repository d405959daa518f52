import { ownPath } from '../own-path';
import { event, member, notice, person, project, redirects, site } from '../schema';
import { filesOf } from './collection';
import { type Fault, findingOf } from './fault';
import type { CheckedFile } from './fields';
import type { Finding } from './finding';
import { hostFaults } from './hosts';
import { impossibleFault } from './impossible-addresses';
import { doubleSlashFault, internalFaults, movedLink } from './internal-links';
import { formFault } from './link-forms';
import { relativeFault } from './relative-links';
import type { Targets } from './targets';

/** Every link that a field carries, of the navigation as of a redirect, leads to something that is there. */
export function checkLinks(files: readonly CheckedFile[], targets: Targets): Finding[] {
  const links = [
    ...filesOf(files, site).flatMap(linksOfSite),
    ...filesOf(files, redirects).flatMap((file) =>
      file.checked.redirects.map(({ to }, index) => link(file, to, 'redirects', index, 'to')),
    ),
    ...filesOf(files, notice).map((file) => link(file, file.checked.link?.href, 'link', 'href')),
    ...filesOf(files, person).flatMap((file) =>
      (file.checked.links ?? []).map(({ url }, index) => link(file, url, 'links', index, 'url')),
    ),
    ...filesOf(files, project).flatMap((file) =>
      (['website', 'source', 'docs', 'contribute'] as const).map((name) => link(file, file.checked[name], name)),
    ),
    ...filesOf(files, member).map((file) => link(file, file.checked.website, 'website')),
    ...filesOf(files, event).map((file) => link(file, file.checked.url, 'url')),
  ];
  return links.flatMap(({ file, href, field }) => {
    const faults = href === undefined ? [] : linkFaults(href, file, targets);
    // Of a redirect to another one, `checkRedirects` says more.
    const told = faults.filter(({ rule }) => rule !== movedLink || file.type.name !== redirects.name);
    return told.map((fault) => findingOf(file.finding(fault.rule, fault.message, field), fault, href ?? ''));
  });
}

function linksOfSite(file: CheckedFile<typeof site>) {
  const { nav, join, footer, security, reportMistake, addOrganisation } = file.checked;
  return [
    ...nav.map(({ href }, index) => link(file, href, 'nav', index, 'href')),
    ...join.map(({ href }, index) => link(file, href, 'join', index, 'href')),
    ...footer.flatMap((column, place) =>
      column.links.map(({ href }, index) => link(file, href, 'footer', place, 'links', index, 'href')),
    ),
    link(file, security?.contact, 'security', 'contact'),
    link(file, security?.policy, 'security', 'policy'),
    link(file, reportMistake, 'reportMistake'),
    link(file, addOrganisation, 'addOrganisation'),
  ];
}

function link(file: CheckedFile, href: string | undefined, ...field: PropertyKey[]) {
  return { file, href, field };
}

/** What is wrong with a link that stands in this file: how it is spelled, and where it leads. */
export function linkFaults(href: string, file: CheckedFile, targets: Targets): Fault[] {
  const form = formFault(href);
  if (form !== undefined) return [form];
  if (href.startsWith('//')) return [doubleSlashFault(href, targets)];
  if (/^https?:/i.test(href)) {
    const path = ownPath(href, targets.origin);
    if (path !== undefined) return internalFaults(path, file, targets);
    const impossible = impossibleFault(href);
    return impossible === undefined ? hostFaults(href, targets.hosts) : [impossible];
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return [];
  return /^[/#]/.test(href) ? internalFaults(href, file, targets) : [relativeFault(href, file, targets)];
}
