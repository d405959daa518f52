import { decodeAddress, ownAddresses, withoutEndSlash } from '../../routes';
import { byAddress, LedgerError, type LedgerLine, ledgerLines, permalinksFile, readLedger } from '../permalinks';
import { redirects } from '../schema';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import { asWarning, corrected, type Finding, fileFinding } from './finding';
import { nearest } from './nearest';
import { addressesUpTo, publishedAddresses } from './published';
import type { Targets } from './targets';

type Known = Pick<Targets, 'pages' | 'files'>;

/** No address is longer than browsers and hosts take. */
const longest = 2000;
/** To look for the nearest address takes time; so many get one, and whoever mends those has moved a folder. */
const mostSuggestions = 50;

/** Every address that was ever published still answers, or leads on; and what is published is written down. */
export function checkPermalinks(
  directory: string,
  files: readonly CheckedFile[],
  targets: Known,
  { now, formerLedger }: { now: Date; formerLedger: string },
): Finding[] {
  const ledger = ledgerOf(directory);
  if (typeof ledger === 'object') return [ledger];
  if (ledger === undefined) {
    const message =
      'There is no list of the addresses that were published, so nobody would see one go. Run `npm run permalinks`, and commit the file.';
    return [
      ...lost([], files, targets, { now, formerLedger }),
      asWarning(fileFinding(permalinksFile, 'no-ledger', message)),
    ];
  }
  const lines = ledgerLines(ledger);
  const malformed = lines.flatMap(malformedLine);
  if (malformed.length > 0) return malformed;
  return [
    ...lost(lines, files, targets, { now, formerLedger }),
    ...outOfOrder(lines),
    ...gone(lines, files, targets, now),
    ...missing(lines, publishedAddresses(files, now)),
  ];
}

function ledgerOf(directory: string): string | Finding | undefined {
  try {
    return readLedger(directory);
  } catch (error) {
    if (error instanceof LedgerError) return fileFinding(permalinksFile, 'permalink', error.message);
    throw error;
  }
}

function malformedLine({ line, text }: LedgerLine): Finding[] {
  const right = wellFormed(text);
  if (right === text) return [];
  const finding = lineFinding(
    { line, text },
    `${JSON.stringify(text.slice(0, 80))} is no address of this site. Write a path such as /about, without a blank, a query or a slash at its end.`,
  );
  return [right === undefined ? finding : corrected(finding, text, right, right === text.trim())];
}

/** An address as the ledger has it; undefined where nobody can know which is meant. */
function wellFormed(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const path = text
    .trim()
    .replace(/^https?:\/\/[^/?#]*(?=\/)/i, '')
    .replace(/[?#].*$/, '');
  const address = decodeAddress(withoutEndSlash(path));
  return /^\/(?!\/)[^\s?#%\\\p{Cc}]*$/u.test(address) ? address : undefined;
}

function outOfOrder(lines: readonly LedgerLine[]): Finding[] {
  return lines.flatMap((entry, index) => {
    const before = lines[index - 1];
    const order = before === undefined ? -1 : byAddress(before.text, entry.text);
    if (order < 0) return [];
    const fault =
      order === 0
        ? `${entry.text} is there twice`
        : `${entry.text} stands after ${before?.text}: the list is not sorted`;
    return [lineFinding(entry, `${fault}. Run \`npm run permalinks\`, which sorts it.`)];
  });
}

function gone(lines: readonly LedgerLine[], files: readonly CheckedFile[], targets: Known, now: Date): Finding[] {
  const published = publishedAddresses(files, now);
  return silentLines(lines, files, targets, now).map((entry, index) => {
    const target = (index < mostSuggestions && suggestion(entry.text, published)) || '/its-new-address';
    const redirect = `- { from: ${inYaml(entry.text)}, to: ${inYaml(target)}, status: 301 }`;
    const message = `${entry.text} was published, and nothing answers there any more. Bring it back, or say in redirects.yml where it is now: \`${redirect}\`.`;
    return lineFinding(entry, message);
  });
}

/** Those that lead nowhere: to no page, no file, nothing that has ended by itself, and no redirect. */
function silentLines(lines: readonly LedgerLine[], files: readonly CheckedFile[], targets: Known, now: Date) {
  const moved = filesOf(files, redirects).flatMap((file) => file.checked.redirects.map(({ from }) => from));
  const answering = new Set([...addressesUpTo(files, now), ...moved]);
  return lines.filter(({ text }) => !answering.has(text) && !targets.pages.has(text) && !targets.files.has(text));
}

/** What the ledger had, has no more, and leads nowhere: taking out the line does not make an address unknown. */
function lost(
  lines: readonly LedgerLine[],
  files: readonly CheckedFile[],
  targets: Known,
  { now, formerLedger }: { now: Date; formerLedger: string },
): Finding[] {
  const known = new Set(lines.map(({ text }) => text));
  const taken = ledgerLines(formerLedger).filter(({ text }) => !known.has(text));
  return silentLines(taken, files, targets, now).map(({ text }) =>
    fileFinding(
      permalinksFile,
      'permalink',
      `${text} was in this list, and nothing answers there any more. Put the line back, and say in redirects.yml where it is now.`,
    ),
  );
}

/** The portal’s own pages look like others by accident: nothing moves to one of them. */
function suggestion(address: string, published: readonly string[]): string | undefined {
  const others = published.filter((other) => !ownAddresses.includes(other));
  return nearest(address, others) ?? listAbove(address, published);
}

/** The first page above an address that is published, but for the home page: `/members` for `/members/acme`. */
function listAbove(address: string, published: readonly string[]): string | undefined {
  const parts = address.split('/');
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join('/')).slice(0, -1);
  return above.find((path) => published.includes(path));
}

/** One warning for all of them: whoever adds a post has one thing to do. */
function missing(lines: readonly LedgerLine[], published: readonly string[]): Finding[] {
  const known = new Set(lines.map(({ text }) => text));
  const unknown = [...new Set(published)].filter((address) => !known.has(address)).sort(byAddress);
  const [first] = unknown;
  if (first === undefined) return [];
  const named = unknown.length > 5 ? [...unknown.slice(0, 5), `${unknown.length - 5} more`] : unknown;
  const message = `The list does not have ${named.join(', ')}. Run \`npm run permalinks\`, or add a line for each, in its place.`;
  const after = lines.findLast(({ text }) => byAddress(text, first) < 0) ?? { line: 1, text: '' };
  return [asWarning(lineFinding(after, message))];
}

function lineFinding({ line, text }: LedgerLine, message: string): Finding {
  return { ...fileFinding(permalinksFile, 'permalink', message), line, source: text };
}

/** An address as a value in YAML, which reads some characters as its own. */
function inYaml(address: string): string {
  return /^[\w/.~+-]+$/.test(address) ? address : JSON.stringify(address);
}
