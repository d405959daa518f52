import { type Document, isScalar, type LineCounter, parseDocument, visit } from 'yaml';
import { isPlain } from './corrections';
import type { Finding, FindingOnLine } from './finding';
import { inQuotes } from './yaml-quotes';

type Fields = { yaml: string; document: Document; places: LineCounter; linesBefore: number };

/** A blank that keeps words together (U+00A0), and its narrow and wide relatives. It looks like any other. */
const noBreakBlank = /[\u00A0\u2007\u202F]/;
const besideMark = /[\u00A0\u2007\u202F]#|\S[\u00A0\u2007\u202F]?:[\u00A0\u2007\u202F]/;
const noBreakBlanks = new RegExp(noBreakBlank, 'g');

/**
 * Blanks in the fields that nobody sees: non-breaking ones, and those at the end of a line. Both are warnings, with a
 * correction; it is safe where the fields then say the same. In a text over several lines (`|`, `>`) a blank at the
 * end of a line has a meaning, and stays.
 */
export function unseenBlanks({ yaml, document, places, linesBefore }: Fields, findingOnLine: FindingOnLine): Finding[] {
  const lines = yaml.split(/\r?\n/);
  const kept = linesOfBlockTexts(document, places);
  const mended = lines.map((line, index) => (kept.has(index + 1) ? ordinaryBlanks(line) : mendedLine(line).text));
  if (mended.every((line, index) => line === lines[index])) return [];
  const again = parseDocument(mended.join('\n'), { uniqueKeys: false });
  const isSafe = again.errors.length === 0 && said(again) === said(document);
  return lines.flatMap((line, index) => {
    const right = mended[index] ?? line;
    if (right === line) return [];
    const finding = blankFinding(line, (...place) =>
      findingOnLine(place[0], place[1], linesBefore + index + 1, place[2]),
    );
    return [{ ...withRest(finding, right, isSafe && !mendedLine(line).isQuoted), severity: 'warning' as const }];
  });
}

/**
 * Non-breaking blanks that keep the fields from being read, such as one after the colon of a field: errors. Empty
 * where the fields cannot be read without them either.
 */
export function blanksInTheWay(yaml: string, linesBefore: number, findingOnLine: FindingOnLine): Finding[] {
  if (!noBreakBlank.test(yaml) || parseDocument(ordinaryBlanks(yaml), { uniqueKeys: false }).errors.length > 0)
    return [];
  return yaml.split(/\r?\n/).flatMap((line, index) => {
    if (!noBreakBlank.test(line)) return [];
    const finding = blankFinding(line, (...place) =>
      findingOnLine(place[0], place[1], linesBefore + index + 1, place[2]),
    );
    const { text, isQuoted } = mendedLine(line);
    return [withRest(finding, text, !isQuoted)];
  });
}

/**
 * A line with ordinary blanks. A text that YAML then reads otherwise, since a `#` or a colon stands beside one, is put
 * in quotes.
 */
function mendedLine(line: string): { text: string; isQuoted: boolean } {
  const text = ordinaryBlanks(line).trimEnd();
  const [, start = '', value = ''] = /^(\s*(?:- +)*[\w-]+:\s+|\s*- +)([^\s"'[{>|&*!#-].*)$/.exec(text) ?? [];
  const isField = /^[\w-]+:\s/.test(value);
  const isQuoted = value !== '' && !isField && besideMark.test(line) && !isPlain(value);
  return { text: isQuoted ? start + inQuotes(value) : text, isQuoted };
}

/** A text with ordinary blanks in place of non-breaking ones. */
export function ordinaryBlanks(text: string): string {
  return text.replace(noBreakBlanks, ' ');
}

function blankFinding(line: string, finding: (rule: string, message: string, column: number) => Finding): Finding {
  const at = line.search(noBreakBlank);
  return at >= 0
    ? finding(
        'no-break-space',
        'There is a non-breaking space here, which only looks like a blank. Write a blank.',
        at + 1,
      )
    : finding('trailing-blank', 'The line ends in blanks, which nobody sees. Delete them.', line.trimEnd().length + 1);
}

/** A finding with what has to stand from its column to the end of the line, or in place of the whole line. */
function withRest(finding: Finding, right: string, isSafe: boolean): Finding {
  const { source } = finding;
  const column = right.startsWith(source.slice(0, finding.column - 1)) ? finding.column : 1;
  return {
    ...finding,
    correction: { column, length: source.length - column + 1, text: right.slice(column - 1), isSafe },
  };
}

/** What the fields say, but for blanks around a text and the sort of blanks in it. */
function said(document: Document): string {
  return JSON.stringify(document.toJS(), (_, value) =>
    typeof value === 'string' ? ordinaryBlanks(value).trim() : value,
  );
}

/** The lines of texts that keep their line ends or fold them (`|`, `>`), without the line of the mark itself. */
function linesOfBlockTexts(document: Document, places: LineCounter): Set<number> {
  const found = new Set<number>();
  visit(document, {
    Scalar: (_, node) => {
      if (!isScalar(node) || node.range == null || !/^BLOCK/.test(String(node.type))) return;
      const { line: last } = places.linePos(node.range[1]);
      for (let line = places.linePos(node.range[0]).line + 1; line <= last; line++) found.add(line);
    },
  });
  return found;
}
