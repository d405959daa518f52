/** A text in double quotes, or in single ones where it has double ones in it, as YAML reads it on one line. */
export function inQuotes(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
