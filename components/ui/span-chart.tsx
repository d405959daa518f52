import type { Span } from '@/lib/charts/time';

type Props = {
  /** What each row is, and when it was so. */
  rows: readonly { label: string; spans: readonly (Span & { isCurrent: boolean })[] }[];
  /** What stands below the beginning and the end. */
  ends: readonly [first: string, last: string];
};

/** When something was so, as bars on the way from one day to another. It says nothing that the list beside it does not. */
export function SpanChart({ rows, ends: [first, last] }: Props) {
  return (
    <div aria-hidden="true">
      {rows.map(({ label, spans }) => (
        <div key={label} className="grid grid-cols-[3fr_7fr] items-center gap-x-3">
          <span className="py-1 text-xs leading-tight">{label}</span>
          <svg aria-hidden="true" className="h-6 w-full">
            <line x2="100%" y1="50%" y2="50%" className="stroke-rule" />
            {spans.map(({ start, length, isCurrent }) => (
              <rect
                key={start}
                x={`${start}%`}
                y="25%"
                width={`${length}%`}
                height="50%"
                rx="2"
                className={`forced-colors:fill-current ${isCurrent ? 'fill-flame' : 'fill-deep'}`}
              />
            ))}
          </svg>
        </div>
      ))}
      <div className="grid grid-cols-[3fr_7fr] gap-x-3">
        <span className="data col-start-2 flex justify-between text-2xs">
          <span>{first}</span>
          <span>{last}</span>
        </span>
      </div>
    </div>
  );
}
