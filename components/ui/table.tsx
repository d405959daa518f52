import type { ReactNode } from 'react';

/** What a column is called; whether the rows are sorted by it; and what an island that sorts them calls that (`directory-filter`). */
type Column = string | { label: string; sort?: 'ascending' | 'descending' | undefined; by?: string };

type Props = {
  /** What the table shows, for everybody: it stands above it. */
  caption: string;
  columns: readonly Column[];
  /** Each row’s cells, the first one naming the row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
  /** Whether each row has a link. */
  linked?: boolean;
};

/**
 * Rows and columns. A wide table scrolls within itself, by keyboard too (WCAG 2.1.1): from a link in it, else it takes
 * focus itself.
 */
export function Table({ caption, columns, rows, linked = false }: Props) {
  return (
    <section className="table-scroll" aria-label={caption} tabIndex={linked ? undefined : 0}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={labelOf(column)} scope="col" {...sortOf(column)}>
                {labelOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [first, ...others] }) => (
            <tr key={key}>
              <th scope="row">{first}</th>
              {others.map((cell, index) => (
                <td key={labelOf(columns[index + 1] ?? '')}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function sortOf(column: Column) {
  return typeof column === 'string' ? {} : { 'aria-sort': column.sort, 'data-by': column.by };
}

function labelOf(column: Column): string {
  return typeof column === 'string' ? column : column.label;
}
