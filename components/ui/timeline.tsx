import type { ReactNode } from 'react';

type Props = {
  /** What happened, in its order. Links from elsewhere can lead to each by its id. */
  moments: readonly { id: string; tone: keyof typeof tones; content: ReactNode }[];
};

/** `now` still holds, `past` was so once, `open` ended something or is still to come. */
const tones = {
  now: 'fill-flame forced-colors:fill-current',
  past: 'fill-deep forced-colors:fill-current',
  open: 'fill-paper stroke-edge forced-colors:fill-none forced-colors:stroke-current',
} as const;

/** Moments along a line. The mark of each repeats what its words say. */
export function Timeline({ moments }: Props) {
  return (
    <ol className="ms-2 grid border-s-2 border-rule">
      {moments.map(({ id, tone, content }) => (
        <li key={id} id={id} className="relative rounded-sm py-2 ps-7 target:bg-accent-soft">
          <svg viewBox="0 0 18 18" aria-hidden="true" className="absolute -start-2.25 top-2 size-4.5">
            <path d="M9 3.5 17 9l-8 5.5L1 9Z" strokeWidth="2" className={tones[tone]} />
          </svg>
          {content}
        </li>
      ))}
    </ol>
  );
}
