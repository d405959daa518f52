import type { ReactNode } from 'react';

type Props = {
  summary: string;
  open?: boolean;
  children: ReactNode;
  'data-state'?: 'hover' | 'focus';
};

/** Something that shows when it is asked for, by the browser itself. */
export function Disclosure({ summary, open = false, children, 'data-state': state }: Props) {
  return (
    <details open={open} className="group sheet">
      <summary
        data-state={state}
        className="flex min-h-11 cursor-pointer items-center gap-3 px-4 py-2 text-sm font-strong marker:content-none hover:text-accent"
      >
        <svg
          viewBox="0 0 12 8"
          aria-hidden="true"
          className="w-3 transition-transform group-open:rotate-180"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
        >
          <path d="M1 1.5 6 6.5 11 1.5" />
        </svg>
        {summary}
      </summary>
      <div className="border-t border-rule p-4 text-sm">{children}</div>
    </details>
  );
}
