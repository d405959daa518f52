import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { buildTime } from '../lib/clock';
import type { CheckOptions } from '../lib/commands/check-options';
import { type CheckResult, checkContent, type Finding } from '../lib/content/checks';
import { harmless } from '../lib/content/checks/harmless';
import { count, formatAsJson, formatFindings, formatForGithub } from '../lib/content/checks/report';
import { contentDirectory, missingContentFolder } from '../lib/content/directory';
import { type Fix, fixContent } from '../lib/content/fix';
import { formerLedger } from './former-ledger';

type Options = Omit<CheckOptions, 'help'>;

const asBuildsDo: Options = { format: 'text', fix: false, stale: false };

/** The content folder as whoever started the command knows it. */
const folder = relative(process.cwd(), contentDirectory).split(sep).join('/') || '.';

/**
 * Checks the content folder and prints what is wrong, or mends it first where that is asked for. Returns whether
 * nothing stops the build; with `stale`, whether nothing is overdue either.
 */
export async function printFindings(options: Options = asBuildsDo): Promise<boolean> {
  const missing = missingContentFolder();
  if (missing !== undefined) {
    console.error(missing);
    return false;
  }
  const result = await check(options);
  const findings = options.stale ? result.findings.filter(isAboutReview) : result.findings;
  console.log(inFormat(options, { ...result, findings }));
  return findings.every(({ severity, rule }) => severity === 'warning' && !(options.stale && rule === 'overdue'));
}

async function check({ fix, stale, since, format }: Options): Promise<CheckResult> {
  const former = since === undefined ? undefined : formerLedger(contentDirectory, since);
  const context = { now: buildTime(), stale, ...(former === undefined ? {} : { formerLedger: former }) };
  if (!fix) return checkContent(contentDirectory, context);
  const { fixes, ...result } = await fixContent(contentDirectory, context);
  // Where a program reads the output, what was changed is for people beside it.
  const say = format === 'text' ? console.log : console.error;
  for (const change of fixes) say(inWords(change));
  say(fixes.length === 0 ? 'Nothing could be mended by itself.' : `${count(fixes.length, 'change')} made.`);
  return result;
}

function inWords({ path, line, column, old, new: right }: Fix): string {
  return harmless(`${folder}/${path}:${line}:${column}  mended  ${quoted(old)} is now ${quoted(right)}`);
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);
}

/** What is overdue, and what could not be read: of that nobody knows whether it is. */
function isAboutReview({ severity, rule }: Finding): boolean {
  return severity === 'error' || rule === 'overdue';
}

function inFormat({ format, stale }: Options, { files, findings }: CheckResult): string {
  if (format === 'json') return formatAsJson(findings, folder, files);
  if (format === 'github') return formatForGithub(findings, folderInRepository());
  if (findings.length > 0) return formatFindings(findings, folder);
  return `      ${files} files in ${folder}, ${stale ? 'nothing is overdue' : 'no fault'}`;
}

/** The content folder from the root of its repository: the nearest folder above it that git manages. */
function folderInRepository(): string {
  for (let root = contentDirectory; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return relative(root, contentDirectory).split(sep).join('/');
    if (root === dirname(root)) return folder;
  }
}
