import { type Excerpt, excerptOf } from './excerpt';
import type { Finding } from './finding';
import { harmless } from './harmless';

/** How much of a line is shown on either side of a place, and how much of a line a program gets. */
const shown = 80;
const given = 1000;

/**
 * Writes findings for people: `path:line:column  rule  message`, below it the line in question and, where it is known,
 * the line to write; errors first, then warnings, and a count at the end. Nothing that stands in a file can steer
 * the terminal or the log that it is printed to.
 *
 * @param folder the content folder as the reader knows it
 */
export function formatFindings(findings: readonly Finding[], folder: string): string {
  return [...inOrder(findings).map((finding) => forPeople(finding, folder)), countOf(findings)].join('\n');
}

/**
 * Writes findings as workflow commands of GitHub Actions, which show them on the lines of a pull request; a count at
 * the end. As documented under “Workflow commands”: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 *
 * @param folder the content folder, from the root of the repository
 */
export function formatForGithub(findings: readonly Finding[], folder: string): string {
  const commands = inOrder(findings).map((finding) => {
    const { severity, path, line, column, rule, message } = finding;
    const { write } = excerptOf(finding, shown);
    const text = write === undefined ? message : `${message}\nWrite: ${harmless(write.trim())}`;
    const place = `file=${property(placeOf(path, folder))},line=${line},col=${column},title=${property(rule)}`;
    return `::${severity} ${place}::${data(text.split('\n').map(harmless).join('\n'))}`;
  });
  return [...commands, countOf(findings)].join('\n');
}

/**
 * Writes findings for programs, as JSON: how many `files` were read, and the `findings`, errors first. Each has
 * `path`, `line`, `column`, `rule`, `severity`, `message`, `source` (the line) and `corrected` (the line to write, or
 * null). A line that is very long comes shortened around the place, both in the same way.
 *
 * @param folder the content folder as the reader knows it
 */
export function formatAsJson(findings: readonly Finding[], folder: string, files: number): string {
  const entries = inOrder(findings).map((finding) => {
    const { path, line, column, rule, severity, message } = finding;
    const { is: source, write: corrected = null } = excerptOf(finding, given);
    return { path: placeOf(path, folder), line, column, rule, severity, message, source, corrected };
  });
  return JSON.stringify({ files, findings: entries }, undefined, 2);
}

/** How many errors and warnings there are: `1 error, 2 warnings`. */
export function countOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
}

/** A number with its noun: `1 error`, `2 errors`. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}

function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}

function forPeople(finding: Finding, folder: string): string {
  const { severity, path, line, column, rule, message } = finding;
  const words = severity === 'warning' ? `Warning: ${message}` : message;
  const place = harmless(`${placeOf(path, folder)}:${line}:${column}  ${rule}  ${words}`);
  return [place, ...linesOf(finding)].join('\n');
}

function linesOf(finding: Finding): string[] {
  if (finding.source.trim() === '' && finding.correction === undefined) return [];
  const { is, write } = withoutIndent(excerptOf(finding, shown));
  return [`    is:    ${visible(is)}`, ...(write === undefined ? [] : [`    write: ${visible(write)}`])];
}

/** Both lines without the blanks that both begin with. */
function withoutIndent({ is, write }: Excerpt): Excerpt {
  const indent = Math.min(...[is, write ?? is].map((line) => /^ */.exec(line)?.[0].length ?? 0));
  return { is: is.slice(indent), ...(write === undefined ? {} : { write: write.slice(indent) }) };
}

/** Blanks at the end of a line would not show. */
function visible(line: string): string {
  const text = line.trimEnd();
  return harmless(text) + harmless(line.slice(text.length)).replaceAll(' ', '·');
}

function placeOf(path: string, folder: string): string {
  return folder === '' || folder === '.' ? path : `${folder}/${path}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(harmless(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
