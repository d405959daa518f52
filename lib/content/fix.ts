import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import groupBy from 'lodash/groupBy.js';
import { type CheckContext, type CheckResult, checkContent } from './checks';
import type { Correction, Finding } from './checks/finding';

/** Something that was changed in a file: where it stood before, what stood there, and what stands there now. */
export type Fix = Pick<Finding, 'path' | 'line'> & { column: number; old: string; new: string };

/** What was fixed, and what a check finds after that. */
export type FixResult = CheckResult & { fixes: Fix[] };

/** One correction can make room for another; what goes on longer than this goes round in a circle. */
const mostRounds = 10;

/**
 * Writes all corrections that are safe into the files of the content folder, until none is left. Apart from the
 * corrected stretches, every byte of a file stays as it is.
 */
export async function fixContent(directory: string, context: CheckContext): Promise<FixResult> {
  const fixes: Fix[] = [];
  for (let round = 1; ; round += 1) {
    const result = await checkContent(directory, context);
    const files = round > mostRounds ? [] : Object.entries(groupBy(result.findings.filter(isSafe), 'path'));
    const done = files.flatMap(([path, findings]) => fixFile(directory, path, findings));
    fixes.push(...done);
    if (done.length === 0) return { ...result, fixes };
  }
}

type Safe = Finding & { correction: Correction };

function isSafe(finding: Finding): finding is Safe {
  return finding.correction?.isSafe === true;
}

function fixFile(directory: string, path: string, findings: readonly Safe[]): Fix[] {
  const file = join(directory, path);
  const { bytes, fixes } = fixBytes(readFileSync(file), findings);
  if (fixes.length > 0) writeFileSync(file, bytes);
  return fixes;
}

/** The bytes of a file after the corrections of its findings, and what has changed. */
export function fixBytes(file: Buffer, findings: readonly Safe[]): { bytes: Buffer; fixes: Fix[] } {
  const byLine = groupBy(findings, 'line');
  const parts: Buffer[] = [];
  const fixes: Fix[] = [];
  let start = file.subarray(0, 3).equals(Buffer.from('\uFEFF')) ? 3 : 0;
  parts.push(file.subarray(0, start));
  for (let line = 1; start < file.length; line += 1) {
    const feed = file.indexOf(0x0a, start);
    const next = feed === -1 ? file.length : feed + 1;
    const end = lineEnd(file, start, next);
    const whole = file.subarray(start, end);
    const fixed = fixLine(whole, byLine[line] ?? []);
    parts.push(fixed.length === 0 ? whole : Buffer.from(withFixes(whole.toString(), fixed)), file.subarray(end, next));
    fixes.push(...fixed);
    start = next;
  }
  return { bytes: Buffer.concat(parts), fixes };
}

/** Where the text of a line ends: before its line feed, and the carriage return before that. */
function lineEnd(file: Buffer, start: number, next: number): number {
  if (file[next - 1] !== 0x0a) return next;
  return next - 2 >= start && file[next - 2] === 0x0d ? next - 2 : next - 1;
}

/**
 * The corrections of a line that can be made together, in their order. A line stays where it is not the one that was
 * checked, or is no UTF-8: what could not be read could not be written back.
 */
function fixLine(bytes: Buffer, findings: readonly Safe[]): Fix[] {
  const text = findings.length === 0 ? '' : bytes.toString();
  if (!Buffer.from(text).equals(bytes)) return [];
  let free = 0;
  return findings
    .filter(({ source }) => source === text)
    .toSorted((a, b) => a.correction.column - b.correction.column)
    .flatMap(({ path, line, correction: { column, length, text: right } }) => {
      const [from, to] = [column - 1, column - 1 + length];
      const old = text.slice(from, to);
      if (from < free || to > text.length || old === right) return [];
      free = Math.max(to, from + 1);
      return [{ path, line, column, old, new: right }];
    });
}

function withFixes(text: string, fixes: readonly Fix[]): string {
  return fixes.reduceRight(
    (line, { column, old, new: right }) => line.slice(0, column - 1) + right + line.slice(column - 1 + old.length),
    text,
  );
}
