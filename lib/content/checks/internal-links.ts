import { withoutEndSlash } from '../../routes';
import { isThere } from '../schedule';
import type { Fault } from './fault';
import { quoted } from './fault';
import type { CheckedFile } from './fields';
import { nearest } from './nearest';
import { idsAt } from './page-ids';
import { hasEnded, scheduleOf } from './schedules';
import { type Targets, targetOf } from './targets';

/** The rule about a link that works, but by way of a redirect. */
export const movedLink = 'moved-link';

/**
 * What is wrong with a link to a path on this site, or to `#id` on the page of `file`: whether something is there, and
 * whether it has that id.
 */
export function internalFaults(href: string, file: CheckedFile, targets: Targets): Fault[] {
  const { pages, files, documents } = targets;
  const target = href.startsWith('#') ? documents.get(file.path) : targetOf(href);
  // A text without a page of its own has no id to lead to.
  if (target === undefined) return [anchorFault(href, new Set(), 'here')];
  const id = idIn(href);
  if (href.startsWith('#') || pages.has(target)) {
    const ids = id === undefined ? undefined : idsAt(target, targets);
    return id === undefined || ids === undefined || ids.has(id) ? [] : [anchorFault(href, ids, `on ${target}`)];
  }
  if (files.has(target)) return [];
  return absent(href, target, file, targets);
}

/**
 * What is wrong with an address that begins with two slashes, as one on another site does, and names no host: a path
 * on this site is meant.
 */
export function doubleSlashFault(href: string, { pages, files }: Targets): Fault {
  const path = href.replace(/^\/+/, '/');
  const isThere = pages.has(targetOf(path)) || files.has(targetOf(path));
  const message = `The link \`${quoted(href)}\` begins with two slashes, so it leads to another site. A path on this site begins with one: ${quoted(path)}.`;
  return { rule: 'link', message, mend: isThere ? { right: path } : undefined };
}

/** The id that a link leads to. None where it leads to a page as a whole, to its top, or to words on it (`#:~:text=`). */
function idIn(href: string): string | undefined {
  const id = decodedId(href.replace(/^[^#]*#?/, ''));
  return id === '' || id.toLowerCase() === 'top' || id.startsWith(':~:') ? undefined : id;
}

function decodedId(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function anchorFault(href: string, ids: ReadonlySet<string>, where: string): Fault {
  const id = idIn(href) ?? '';
  const near = nearest(id, ids);
  const headings = [...ids].filter((known) => !/_$|^footnote-label$|^note-/.test(known)).slice(0, 8);
  const known = headings.length === 0 ? 'There is none to lead to.' : `There is: ${headings.join(', ')}.`;
  const hint = near === undefined ? known : `The nearest is ${near}.`;
  const message = `There is no heading with the id \`${quoted(id)}\` ${where}. ${hint} An id is the heading in small letters, with hyphens for blanks.`;
  const right = near === undefined ? undefined : `${href.replace(/#.*$/s, '')}#${near}`;
  return { rule: 'anchor', message, mend: right === undefined ? undefined : { right } };
}

/** Nothing is at this address now. Says why, where that is known. */
function absent(href: string, target: string, file: CheckedFile, targets: Targets): Fault[] {
  const { moved, withheld, ended } = targets;
  const rest = href.slice(href.search(/[?#]|$/));
  const to = moved.get(target) ?? moved.get(plainAddress(target));
  if (to !== undefined) {
    const message = `${target} has moved. Write its address now, ${to}.`;
    return [{ rule: movedLink, severity: 'warning', message, mend: { right: to.startsWith('/') ? to + rest : to } }];
  }
  const document = withheld.get(target);
  if (document !== undefined) return withheldFault(target, document, file, targets.now);
  if (ended.has(target)) return [endedFault(`What ${target} showed has ended`)];
  return [nowhere(href, target, targets)];
}

function nowhere(href: string, target: string, { pages, files }: Targets): Fault {
  const rest = href.slice(href.search(/[?#]|$/));
  const plain = plainAddress(target);
  const isAnotherSpelling = pages.has(plain);
  const near = isAnotherSpelling ? plain : nearest(target, [...pages, ...files]);
  const hint = near === undefined ? '' : ` (the nearest address is ${near})`;
  const message = `There is no page ${quoted(target)}. Mend the link${hint}, or write the whole address of another site.`;
  const mend = near === undefined ? undefined : { right: near + rest, isSafe: isAnotherSpelling };
  return { rule: 'link', message, mend };
}

/** An address without what hosts add or take away by themselves. */
function plainAddress(target: string): string {
  return withoutEndSlash(target).replace(/(\/index)?\.html$/, '') || '/';
}

/** A link to a document that is not there at `now`. What its own page does not show either, nobody can follow. */
function withheldFault(target: string, document: CheckedFile, from: CheckedFile, now: Date): Fault[] {
  const [own, other] = [scheduleOf(from), scheduleOf(document)];
  if (own.draft || hasEnded(own, now)) return [];
  const shown = own.publishAt !== undefined && new Date(own.publishAt) > now ? new Date(own.publishAt) : now;
  if (other.draft) {
    const message = `${target} is a draft (${document.path}): nobody can open it. Publish it first, or take the link out.`;
    return [{ rule: 'link', message }];
  }
  if (isThere(other, shown)) return [];
  if (hasEnded(other, shown)) return [endedFault(`${target} ended on ${other.expireAt} (${document.path})`)];
  const message = `${target} is not there before ${other.publishAt} (${document.path}). Give this document a publishAt no earlier than that, or take the link out until then.`;
  return [{ rule: 'link', message }];
}

/** A warning: time alone must not stop the build of a site that nobody has changed. */
function endedFault(what: string): Fault {
  const message = `${what}; the link leads nowhere. Take it out, or add a redirect from that address to redirects.yml.`;
  return { rule: 'link', severity: 'warning', message };
}
