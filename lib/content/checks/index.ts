import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes, messages, site } from '../schema';
import { messagesFile } from '../schema/messages';
import { checkAddresses } from './addresses';
import { checkBodies } from './bodies';
import { readBodies } from './body';
import { brokenPictures } from './broken-pictures';
import { checkCategories } from './categories';
import { checkedFiles } from './checked-files';
import { filesOf } from './collection';
import type { CheckedFile } from './fields';
import { checkFileNames } from './file-names';
import { type Finding, fileFinding } from './finding';
import { checkSecurityText, overdue } from './freshness';
import { checkFuture } from './future';
import { checkHeads } from './heads';
import { checkLinks } from './links';
import { checkMedia } from './media';
import { checkAuthors } from './names';
import { checkPast } from './past';
import { checkPermalinks } from './permalinks';
import { checkPictures } from './pictures';
import { checkRedirects } from './redirects';
import { checkReferences } from './references';
import { checkSpelling } from './spelling';
import { targetsOf } from './targets';
import { checkTiers } from './tiers';
import { checkUnshownBodies } from './unshown-bodies';

export type { Finding } from './finding';

/** What a check needs to know besides the content. */
export type CheckContext = {
  /** The moment it is for: what is published later is not there yet. */
  now: Date;
  /** Whether documents whose `reviewBy` is past are found too, as warnings of the rule `overdue`. */
  stale?: boolean;
  /** An earlier text of the ledger: what it has may leave only with a redirect. */
  formerLedger?: string;
};

/** What a check of the content folder found, and how many files it read. */
export type CheckResult = { files: number; findings: Finding[] };

/**
 * Checks the whole content folder: that every file can be read, that its fields are those of its
 * type, and what no file can see by itself. Rules across files look only at files without a fault.
 */
export async function checkContent(
  directory: string,
  { now, stale = false, formerLedger = '' }: CheckContext,
): Promise<CheckResult> {
  const { paths, files: readable, findings } = checkedFiles(directory);
  const { bodies, findings: unreadable } = readBodies(readable);
  const files = bodies.map(({ file }) => file);
  const targets = { ...targetsOf(bodies, directory, now), broken: await brokenPictures(files, directory) };
  findings.push(
    ...missingFiles(directory),
    ...unreadable,
    ...missingMessages(files, directory),
    ...checkFileNames(paths),
    ...checkReferences(files, paths),
    ...checkAuthors(files, paths),
    ...checkCategories(files),
    ...checkTiers(files),
    ...checkFuture(files, now),
    ...checkPast(files),
    ...checkUnshownBodies(files),
    ...checkSecurityText(files, now),
    ...(stale ? overdue(files, now) : []),
    ...checkAddresses(files),
    ...checkSpelling(files),
    ...checkHeads(files),
    ...checkRedirects(files, targets),
    ...checkMedia(directory, targets),
  );
  // What leads nowhere is only known once every file could be read.
  if (files.length === paths.length) {
    findings.push(...checkPictures(files, targets), ...checkLinks(files, targets), ...checkBodies(bodies, targets));
    findings.push(...checkPermalinks(directory, files, targets, { now, formerLedger }));
  }
  return { files: paths.length, findings: findings.sort(byPlace) };
}

function missingFiles(directory: string): Finding[] {
  return contentTypes
    .filter(({ files }) => !files.includes('*') && !existsSync(join(directory, files)))
    .map(({ files, help }) => fileFinding(files, 'missing-file', `The file is missing. It holds: ${help}`));
}

function missingMessages(files: readonly CheckedFile[], directory: string): Finding[] {
  return filesOf(files, site).flatMap((file) => {
    const expected = messagesFile(file.checked.locale);
    if (existsSync(join(directory, expected))) return [];
    const message = `There is no ${expected} for the language of the site. ${messages.help}`;
    return [file.finding('missing-file', message, ['locale'])];
  });
}

function byPlace(a: Finding, b: Finding): number {
  return a.path.localeCompare(b.path, 'en') || a.line - b.line || a.column - b.column;
}
