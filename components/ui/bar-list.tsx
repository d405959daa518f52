import { Link } from './link';

type Props = {
  /** What is counted, where to see it, and how often it is there. */
  bars: readonly { label: string; address: string; count: number }[];
  label: string;
};

/** Counts as lengths, each with its name and its number. The longest fills the width. */
export function BarList({ bars, label }: Props) {
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ol aria-label={label} className="grid gap-y-1">
      {bars.map(({ label: name, address, count }) => (
        <li
          key={address}
          className="grid grid-cols-[2fr_3fr] sm:grid-cols-[3fr_7fr] items-center gap-x-3 text-sm leading-snug"
        >
          <Link href={address} kind="quiet">
            {name}
          </Link>
          <span className="flex items-center gap-x-2">
            <svg aria-hidden="true" className="h-4 min-w-0 grow">
              <rect
                width={`${Math.round((count / highest) * 10_000) / 100}%`}
                height="100%"
                rx="2"
                className="fill-deep forced-colors:fill-current"
              />
            </svg>
            <span className="data w-10 text-ink">{count}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
