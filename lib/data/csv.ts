import { stringify } from 'csv-stringify/sync';
import type { z } from 'zod';

/**
 * Entries as a table in CSV (RFC 4180): a line of names, then a line for each entry, with the fields that
 * `row` defines, in its order. A list is one cell, `; ` between its values; what is not known is empty.
 */
export function csvFile<Row extends z.ZodObject>(row: Row, entries: readonly z.infer<Row>[]): string {
  return stringify(
    entries.map((entry) => row.parse(entry)),
    {
      header: true,
      columns: Object.keys(row.shape),
      record_delimiter: 'windows',
      cast: { string: (value) => harmless(value), object: (value) => harmless(Object.values(value).join('; ')) },
    },
  );
}

/**
 * A cell that no spreadsheet runs as a formula: an apostrophe stands before what one would take for its
 * beginning, also in full width or behind blanks.
 *
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function harmless(cell: string): string {
  return /^(?:[\t\r]|[\s\p{Cf}]*[=+\-@＝＋－＠])/u.test(cell) ? `'${cell}` : cell;
}
