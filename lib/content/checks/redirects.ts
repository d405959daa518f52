import { decodeAddress, withoutEndSlash } from '../../routes';
import { redirects } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import type { Finding } from './finding';
import { hasEnded, scheduleOf } from './schedules';
import type { Targets } from './targets';

/**
 * A redirect leads to a page at once, not to itself nor to another redirect, however its address is spelt; and it
 * hides nothing that is there. That of a document which ends by itself takes over once it has ended.
 */
export function checkRedirects(files: readonly CheckedFile[], targets: Targets): Finding[] {
  return filesOf(files, redirects).flatMap((file) =>
    file.checked.redirects.flatMap(({ from, to }, index) => {
      const chain = `${to} has itself moved. Write the address where it is now.`;
      const faults = [
        { field: 'to', fault: targets.moved.has(pathOnSite(to, targets.origin) ?? '') ? chain : undefined },
        { field: 'from', fault: hiding(from, targets) },
      ];
      return faults.flatMap(({ field, fault }) =>
        fault === undefined ? [] : [file.finding('redirect', fault, ['redirects', index, field])],
      );
    }),
  );
}

function hiding(from: string, { files, pages, withheld, now }: Targets): string | undefined {
  if (files.has(from) || (pages.has(from) && isMadeByPortal(from)) || isFolderOfFiles(from)) {
    return `${from} is there: nobody could reach it any more. Remove the redirect, or give the file another name.`;
  }
  const document = withheld.get(from);
  if (document === undefined) return undefined;
  const schedule = scheduleOf(document);
  if (schedule.expireAt === undefined || (!schedule.draft && hasEnded(schedule, now))) return undefined;
  const state = schedule.draft ? 'a draft' : `not there before ${schedule.publishAt}`;
  return `${from} is the address of ${document.path}, which is ${state}: its address would lead elsewhere first. Remove the redirect until then.`;
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
  if (!URL.canParse(address, origin)) return undefined;
  const url = new URL(address, origin);
  if (url.hostname !== new URL(origin).hostname) return undefined;
  return withoutEndSlash(decodeAddress(url.pathname)).replace(/(.)\.html$/, '$1');
}
