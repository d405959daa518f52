import type { ReactNode } from 'react';

type Props = {
  /** What is counted, the figure, and a few words about it, such as the day on which it was true. */
  figures: readonly { label: string; value: string; note?: ReactNode }[];
};

/** Figures in a row, large enough to be the first thing that is read. */
export function Figures({ figures }: Props) {
  return (
    <dl className={`grid gap-x-6 gap-y-5 ${figures.length > 3 ? 'grid-cols-2 md:grid-cols-5' : 'sm:grid-cols-3'}`}>
      {figures.map(({ label, value, note }) => (
        <div key={label} className="flex flex-col-reverse justify-end border-t-3 border-support pt-3">
          <dt className="text-sm">
            {label}
            {note && <span className="data mt-1 block">{note}</span>}
          </dt>
          <dd className="text-2xl font-strong tracking-tight">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
