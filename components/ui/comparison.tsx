import type { ReactNode } from 'react';
import { DiamondMark } from './tag';

type Props = {
  /** What is compared, for everybody: it stands above the table. */
  caption: string;
  /** The things side by side, one a column. */
  columns: readonly { key: string; head: ReactNode }[];
  /** What is said of each, in the order of the columns. */
  rows: readonly { key: string; label: string; cells: readonly ReactNode[] }[];
  /** The word beside the name of a row that does not say the same of all. It shows once an island takes `hidden` from it. */
  differs: string;
  'data-state'?: 'differs' | undefined;
};

/** What takes focus in it is beside the names of the rows, not below them. */
const box = 'table-scroll relative scroll-ps-28 scroll-pe-4 sm:scroll-ps-44';
const names = 'sticky start-0 w-28 min-w-28 bg-paper sm:w-44 sm:min-w-44';

/**
 * Things side by side: a column for each, a row for each fact. A wide one scrolls within itself, by keyboard too
 * (WCAG 2.1.1), and the names of its rows stay where they are. Positioned, or words for screen readers in its far
 * columns would widen the page.
 */
export function Comparison({ caption, columns, rows, differs, 'data-state': state }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take focus, or a keyboard cannot scroll it
    <section className={box} aria-label={caption} tabIndex={0}>
      <table className="table">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <td className={`border-edge ${names}`} />
            {columns.map(({ key, head }) => (
              <th
                key={key}
                scope="col"
                className="min-w-40 align-bottom font-sans text-sm font-strong tracking-tight text-ink normal-case"
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, cells }) => (
            <tr key={key}>
              <th scope="row" className={names}>
                {label}
                <small hidden={state === undefined} className="mt-0.5 flex items-center gap-1.5 text-2xs text-support">
                  <DiamondMark />
                  {differs}
                </small>
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]?.key}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
