import { Link } from './link';
import { Tag } from './tag';

type Props = {
  /** What is counted, where to see it, and how often it is there, from most down. */
  bars: readonly { label: string; address: string; count: number }[];
  label: string;
};

/** So many counts stand as bars; of two hundred countries, those with few are told by their numbers. */
const mostBars = 30;

/** Counts as lengths, each with its name and its number. The longest fills the width, and none is without a length. */
export function BarList({ bars, label }: Props) {
  const highest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ol aria-label={label} className="flex flex-wrap gap-x-2 gap-y-1">
      {bars.slice(0, mostBars).map(({ label: name, address, count }) => (
        <li
          key={address}
          className="grid w-full grid-cols-[2fr_3fr] items-center gap-x-3 text-sm leading-snug sm:grid-cols-[3fr_7fr]"
        >
          <Link href={address} kind="quiet">
            {name}
          </Link>
          <span className="flex min-w-0 items-center gap-x-2">
            <svg aria-hidden="true" className="h-4 w-0 grow">
              <rect
                width={`${Math.ceil((count / highest) * 100)}%`}
                height="100%"
                rx="2"
                className="fill-deep forced-colors:fill-current"
              />
            </svg>
            <span className="data w-10 text-ink">{count}</span>
          </span>
        </li>
      ))}
      {bars.slice(mostBars).map((bar) => (
        <li key={bar.address} className="pt-2">
          <Tag {...bar} />
        </li>
      ))}
    </ol>
  );
}
