import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The ledger of published addresses, a file of the content folder. It is no document. */
export const permalinksFile = 'permalinks.txt';

/** A line of the ledger; the first is 1. */
export type LedgerLine = { line: number; text: string };

const introduction = [
  '# Every address that was ever published, one a line, sorted. `npm run permalinks` adds new ones.',
  '# An address leaves the site only with a redirect in redirects.yml, and stays in this list.',
];

/** Why a ledger cannot be read, in words for an editor. */
export class LedgerError extends Error {}

/**
 * The text of a content folder's ledger, without a byte order mark; undefined where there is none.
 *
 * @throws LedgerError where it is a link to something elsewhere, which must neither be read nor written, or not UTF-8
 */
export function readLedger(directory: string): string | undefined {
  const file = join(directory, permalinksFile);
  const stats = lstatSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (!stats.isFile()) throw new LedgerError('This is a link to something elsewhere. Put the list itself here.');
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new LedgerError('The list is not UTF-8. Save it as UTF-8.');
  }
}

/** The lines of a ledger that hold an address: those that are not empty and no comment. */
export function ledgerLines(ledger: string): LedgerLine[] {
  return ledger
    .split(/\r?\n/)
    .map((text, index) => ({ line: index + 1, text }))
    .filter(({ text }) => text.trim() !== '' && !isComment(text));
}

/** Sorts addresses as `LC_ALL=C sort` does: the same on every machine, in every language. */
export function byAddress(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * A ledger with these addresses besides those that it has: sorted, each once. It keeps its comments, at its top, and
 * its kind of line end.
 *
 * @param ledger its text; undefined for a new one
 */
export function withAddresses(ledger: string | undefined, addresses: readonly string[]): string {
  const lines = ledger?.split(/\r?\n/) ?? introduction;
  const comments = lines.filter(isComment);
  const known = ledgerLines(ledger ?? '').map(({ text }) => text.trim());
  const all = [...new Set([...known, ...addresses])].sort(byAddress);
  return [...comments, ...all, ''].join(ledger?.includes('\r\n') ? '\r\n' : '\n');
}

/**
 * Adds addresses to the ledger of a content folder, and sorts it. Returns those that it did not have.
 *
 * @throws where the file cannot be read or written
 */
export function addToLedger(directory: string, addresses: readonly string[]): string[] {
  const ledger = readLedger(directory);
  const known = new Set(ledgerLines(ledger ?? '').map(({ text }) => text.trim()));
  const added = [...new Set(addresses)].filter((address) => !known.has(address)).sort(byAddress);
  const updated = withAddresses(ledger, added);
  if (updated !== ledger) writeFileSync(join(directory, permalinksFile), updated);
  return added;
}

function isComment(text: string): boolean {
  return text.startsWith('#');
}
