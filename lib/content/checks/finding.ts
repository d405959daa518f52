/** Something in the content folder that has to be mended before the site can be built. */
export type Finding = {
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
};

/**
 * Writes findings for people: `path:line:column  rule  message`, below it the line in question, and a
 * count at the end.
 *
 * @param folder the content folder as the reader knows it
 */
export function formatFindings(findings: readonly Finding[], folder: string): string {
  const lines = findings.map(({ path, line, column, rule, message, source }) => {
    const place = `${folder}/${path}:${line}:${column}  ${rule}  ${message}`;
    return source.trim() === '' ? place : `${place}\n    ${source.trim().slice(0, 160)}`;
  });
  return [...lines, findings.length === 1 ? '1 error' : `${findings.length} errors`].join('\n');
}
