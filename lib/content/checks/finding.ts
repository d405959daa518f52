/** Something in the content folder that should be mended. */
export type Finding = {
  /** An error stops the build; a warning is shown. */
  severity: 'error' | 'warning';
  /** The file, below the content folder. */
  path: string;
  /** Where in the file; the first line and column are 1. */
  line: number;
  column: number;
  /** A short name for the rule. */
  rule: string;
  /** What is there, what was expected, and how to mend it. */
  message: string;
  /** The line it is about, as it stands in the file. */
  source: string;
  /** How the line would be right, where that can be known. */
  correction?: Correction;
};

/** A stretch of a finding’s line, and what has to stand there instead. */
export type Correction = {
  /** Where the stretch begins; the first column is 1. */
  column: number;
  /** How many characters it has. */
  length: number;
  text: string;
  /** Whether `--fix` may write it without asking: it changes how something is spelled, not what it says. */
  isSafe: boolean;
};

/**
 * The same finding, with what has to stand in place of the first `wrong` at or after its column. Where the line
 * spells that differently (in escapes, over several lines), the finding stays without a correction.
 */
export function corrected(finding: Finding, wrong: string, right: string, isSafe = false): Finding {
  const at = finding.source.indexOf(wrong, finding.column - 1);
  if (wrong === '' || at < 0) return finding;
  return { ...finding, correction: { column: at + 1, length: wrong.length, text: right, isSafe } };
}

/** The line of a finding as it should be; undefined where that is not known. */
export function correctedLine({ source, correction }: Finding): string | undefined {
  if (correction === undefined) return undefined;
  const { column, length, text } = correction;
  return source.slice(0, column - 1) + text + source.slice(column - 1 + length);
}

/** Makes a finding about a line of a file; the first line and column are 1. */
export type FindingOnLine = (rule: string, message: string, line: number, column?: number) => Finding;

/** The same finding, as one that does not stop the build. */
export function asWarning(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}

/** A finding about a file as a whole. */
export function fileFinding(path: string, rule: string, message: string): Finding {
  return { severity: 'error', path, line: 1, column: 1, rule, message, source: '' };
}
