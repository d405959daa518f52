import get from 'lodash/get.js';
import { isReserved, ownAddresses, pageAddress, postAddress, routes } from '../../routes';
import { event, member, page, post, project, redirects } from '../schema';
import { filesOf, slugOf } from './collection';
import type { CheckedFile } from './fields';
import { asWarning, corrected, type Finding } from './finding';
import { isKept } from './kept-addresses';
import { scheduleOf } from './schedules';

const taken: ReadonlySet<string> = new Set(ownAddresses);

type Claim = { address: string; file: CheckedFile; field: PropertyKey[] };

/** Each address leads to one document: none is claimed twice, or taken by the portal itself. */
export function checkAddresses(files: readonly CheckedFile[]): Finding[] {
  const documents = documentClaims(files).sort(byRight);
  const moved = filesOf(files, redirects).flatMap((file) =>
    file.checked.redirects.map(({ from }, index) => ({ address: from, file, field: ['redirects', index, 'from'] })),
  );
  const claims = [...documents, ...moved];
  const twins = new Set(twinTargets(files));
  return [
    ...documents.filter(({ address, file }) => isTaken(address, file)).map(takenAddress),
    ...documents.filter(({ address, file }) => isOfDirectory(file) && isKept(address)).map(takenName),
    ...moved.filter(({ address }) => taken.has(address)).map(takenAddress),
    ...claims.filter(({ address }) => isUnsafe(address)).map(unsafe),
    ...claims.filter(({ address }) => isTooLong(address)).map(tooLong),
    ...filesOf(files, post).flatMap(dropped),
    ...alike(documents),
    ...documents.filter(({ address }) => isTwin(address)).map(takenByTwin),
    ...moved.filter(({ address }) => twins.has(address)).map(hidesTwin),
    ...twice(documents, moved),
  ];
}

/** Which of two documents has the better right to an address: by its file name, else by its date, else by its path. */
function byRight(a: Claim, b: Claim): number {
  return a.field.length - b.field.length || compare(dateOf(a), dateOf(b)) || compare(a.file.path, b.file.path);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The date of a post; of others, that before all dates. */
function dateOf({ file }: Claim): string {
  return filesOf([file], post)[0]?.checked.date ?? '';
}

/** What follows the path of a post’s address: a page has neither query nor anchor. */
function dropped(file: CheckedFile<typeof post>): Finding[] {
  const { url = '' } = file.checked.seo;
  const rest = /[?#].*$/s.exec(url)?.[0];
  if (rest === undefined) return [];
  const message = `The address of a page has no query and no anchor: \`${rest.slice(0, 60)}\` is dropped. Delete it.`;
  return [asWarning(corrected(file.finding('address', message, ['seo', 'url']), rest, '', true))];
}

/** The address of every document, and the field that gives it. */
export function documentClaims(files: readonly CheckedFile[]): Claim[] {
  return [
    ...filesOf(files, post).map((file) => ({
      file,
      address: postAddress({ file: file.path, seo: file.checked.seo }),
      field: file.checked.seo.url === undefined ? [] : ['seo', 'url'],
    })),
    ...filesOf(files, page).map((file) => ({
      file,
      address: pageAddress({ file: file.path, address: file.checked.address }),
      field: file.checked.address === undefined ? [] : ['address'],
    })),
    ...filesOf(files, project).map((file) => ({ file, address: routes.project(slugOf(file)), field: [] })),
    ...filesOf(files, member).map((file) => ({ file, address: routes.member(slugOf(file)), field: [] })),
    ...filesOf(files, event).map((file) => ({ file, address: routes.event(slugOf(file)), field: [] })),
  ];
}

/** The addresses of all Markdown twins: those of listed posts, projects, members and pages. */
export function twinTargets(files: readonly CheckedFile[]): string[] {
  const unlisted = filesOf(files, post).filter(({ checked }) => checked.hidePost === true);
  const without = new Set([...unlisted, ...filesOf(files, event)].map(({ path }) => path));
  return documentClaims(files).flatMap(({ address, file }) => (without.has(file.path) ? [] : [routes.twin(address)]));
}

/** Whether an address lies below one of the portal’s files, such as `/rss.xml`: a file is no folder. */
function isBelowFile(address: string): boolean {
  return ownAddresses.some((own) => own.includes('.') && address.startsWith(`${own}/`));
}

function isTwin(address: string): boolean {
  return /\.md(\/|$)/i.test(address);
}

function takenByTwin({ address, file, field }: Claim): Finding {
  const message = `A part of the address ${address} ends in .md, as the Markdown of each page does. Choose one with another end.`;
  return file.finding('address', message, field);
}

function hidesTwin({ address, file, field }: Claim): Finding {
  const message = `${address} is there: it is a page as Markdown, which nobody could reach any more. Remove the redirect.`;
  return file.finding('redirect', message, field);
}

function isTaken(address: string, { type }: CheckedFile): boolean {
  const choosesAddress = type.name === post.name || type.name === page.name;
  return choosesAddress && (taken.has(address) || isReserved(address) || isBelowFile(address));
}

function takenAddress({ address, file, field }: Claim): Finding {
  return file.finding('address', `The address ${address} belongs to the portal itself. Choose another one.`, field);
}

function isOfDirectory({ type }: CheckedFile): boolean {
  return type.name === project.name || type.name === member.name;
}

/** The file name of a project or member is the only thing to change: its address is made of nothing else. */
function takenName({ address, file, field }: Claim): Finding {
  const better = file.path.replace(/\.[^.]+$/, (ending) => `-${file.type.name.toLowerCase()}${ending}`);
  const message = `The address ${address} belongs to the portal itself, which keeps lists and views there. Give the file another name, such as ${better}.`;
  return file.finding('address', message, field);
}

function isUnsafe(address: string): boolean {
  return /[\s?#%\\<>"|*:]|\/\/|\/\.{1,2}(\/|$)|\/_|.\/$|\p{Cc}/u.test(address);
}

function unsafe({ address, file, field }: Claim): Finding {
  const reason =
    'has a blank or a reserved character, an empty part, or a part that begins with “_”. Use letters, digits and hyphens.';
  const message = `The address ${JSON.stringify(address)} ${reason}`;
  const finding = file.finding('address', field.length === 0 ? `${message} Rename the file.` : message, field);
  const better = address
    .replace(/\s+/g, '-')
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1');
  if (field.length === 0 || isUnsafe(better)) return finding;
  // In the file, the address may stand encoded, and with a host before it.
  const written = String(get(file.checked, field))
    .replace(/^https?:\/\/[^/?#]*/i, '')
    .replace(/[?#].*$/, '');
  return corrected(finding, written, better);
}

/** File systems stop at 255 bytes a name; endings, and letters that are encoded, take some of them. */
const longestSegment = 200;

function isTooLong(address: string): boolean {
  return address.split('/').some((segment) => encodeURIComponent(segment).length > longestSegment);
}

function tooLong({ address, file, field }: Claim): Finding {
  const message = `The address ${address.slice(0, 60)}… has a part of more than ${longestSegment} characters as browsers write it, which no file can be named. Shorten it.`;
  return file.finding('address', message, field);
}

/** Addresses that differ only in capitals: on some systems both pages would be one file, and one of them vanish. */
function alike(documents: readonly Claim[]): Finding[] {
  const known = new Map<string, Claim>();
  return documents.flatMap((claim) => {
    const key = claim.address.normalize('NFC').toLowerCase();
    const first = known.get(key) ?? claim;
    known.set(key, first);
    if (first.address === claim.address) return [];
    const message = `The address ${claim.address} differs from that of ${first.file.path} only in capitals or accents. Choose another one.`;
    return [claim.file.finding('address', message, claim.field)];
  });
}

function twice(documents: readonly Claim[], moved: readonly Claim[]): Finding[] {
  const first = new Map<string, Claim>();
  return [...documents, ...moved].flatMap((claim) => {
    const other = first.get(claim.address);
    if (other === undefined) {
      first.set(claim.address, claim);
      return [];
    }
    // Once the document has ended, the redirect takes over.
    if (moved.includes(claim) && scheduleOf(other.file).expireAt !== undefined) {
      first.set(claim.address, claim);
      return [];
    }
    return [claim.file.finding('address', takenBy(claim, other, moved), claim.field)];
  });
}

function takenBy(claim: Claim, other: Claim, moved: readonly Claim[]): string {
  if (moved.includes(other)) return `There is a redirect from ${claim.address} already. Remove one of the two.`;
  const belongs = `The address ${claim.address} belongs to ${other.file.path} already.`;
  return moved.includes(claim)
    ? `${belongs} Remove the redirect, or move the page.`
    : `${belongs} Rename this file, or give it another address.`;
}
