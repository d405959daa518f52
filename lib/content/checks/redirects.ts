import { decodeAddress, withoutEndSlash } from '../../routes';
import { redirects } from '../schema';
import { documentClaims } from './addresses';
import { filesOf } from './collection';
import { type Fault, findingOf } from './fault';
import type { CheckedFile } from './fields';
import type { Finding } from './finding';
import { hasEnded, scheduleOf } from './schedules';
import type { Targets } from './targets';

/**
 * A redirect leads to a page at once, not to itself nor to another redirect, however its address is spelt; and it
 * hides nothing that is there. That of a document which ends by itself takes over once it has ended.
 */
export function checkRedirects(files: readonly CheckedFile[], targets: Targets): Finding[] {
  const next = nextOf(files, targets);
  return filesOf(files, redirects).flatMap((file) =>
    file.checked.redirects.flatMap(({ from, to }, index) => {
      const place = (field: string) => (fault: Fault) =>
        findingOf(file.finding('redirect', fault.message, ['redirects', index, field]), fault, to);
      return [
        ...chainFault(from, to, next, targets.origin).map(place('to')),
        ...hiding(from, targets).map(place('from')),
      ];
    }),
  );
}

/** Where an address leads on to, if it does. */
type Next = (address: string) => string | undefined;

/** What is there leads nowhere else, even where a redirect claims its address: of that, `checkAddresses` says more. */
function nextOf(files: readonly CheckedFile[], { moved, pages, origin }: Targets): Next {
  const claims = documentClaims(files);
  const ending = new Set(
    claims.flatMap((claim) => (scheduleOf(claim.file).expireAt === undefined ? [] : claim.address)),
  );
  return (address) => {
    const path = pathOnSite(address, origin) ?? '';
    return pages.has(path) && !ending.has(path) ? undefined : moved.get(path);
  };
}

/** The most redirects that are followed; browsers give up after twenty. */
const mostSteps = 50;
/** The most addresses of a loop that a message names. */
const mostNamed = 8;

/** A redirect to an address that has moved as well: where that leads in the end, or that it never ends. */
function chainFault(from: string, to: string, next: Next, origin: string): Fault[] {
  const spelt = (address: string) => pathOnSite(address, origin) ?? address;
  const chain = [from, spelt(to)];
  let end = to;
  if (from === spelt(to)) return [loopFault(chain)];
  for (let at = next(to); at !== undefined; at = next(at)) {
    const isLoop = chain.includes(spelt(at));
    chain.push(spelt(at));
    if (isLoop) return [loopFault(chain)];
    if (chain.length > mostSteps)
      return [
        { rule: 'redirect', message: `${to} has itself moved, again and again. Write the address where it is now.` },
      ];
    end = at;
  }
  if (chain.length === 2) return [];
  const message = `${to} has itself moved. Write the address where it is now, ${end}.`;
  return [{ rule: 'redirect', message, mend: { right: end } }];
}

function loopFault(chain: readonly string[]): Fault {
  const named = chain.length > mostNamed ? [...chain.slice(0, mostNamed), '…'] : chain;
  const message = `The redirects go round in a loop: ${named.join(' → ')}. Nobody arrives anywhere. Let one of them lead to a page, or remove them.`;
  return { rule: 'redirect', message };
}

function hiding(from: string, { files, pages, withheld, now }: Targets): Fault[] {
  if (files.has(from) || (pages.has(from) && isMadeByPortal(from)) || isFolderOfFiles(from)) {
    return [
      fault(`${from} is there: nobody could reach it any more. Remove the redirect, or give the file another name.`),
    ];
  }
  const document = withheld.get(from);
  if (document === undefined) return [];
  const schedule = scheduleOf(document);
  if (schedule.expireAt === undefined || (!schedule.draft && hasEnded(schedule, now))) return [];
  const state = schedule.draft ? 'a draft' : `not there before ${schedule.publishAt}`;
  return [
    fault(
      `${from} is the address of ${document.path}, which is ${state}: its address would lead elsewhere first. Remove the redirect until then.`,
    ),
  ];
}

function fault(message: string): Fault {
  return { rule: 'redirect', message };
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
