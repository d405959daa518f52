import type { ReactNode } from 'react';
import { href } from '@/lib/routes';

/** A short word, and the address of the page that gathers what carries it. */
export type Word = { label: string; address?: string | undefined };

type Props = Word & {
  /** How many things carry the word. */
  count?: number | undefined;
  /** Whether the page shows what carries this word. */
  current?: boolean | undefined;
  /** What sort of word it is, for those who do not see what it stands beside. */
  kind?: string | undefined;
  'data-state'?: 'hover' | 'focus' | undefined;
};

const base = 'inline-flex min-h-7 items-center gap-1.5 rounded-full border px-3 text-xs';

/** A short word that things have in common; a link where it has a page. */
export function Tag({ label, address, count, current = false, kind, 'data-state': state }: Props) {
  const content = (
    <>
      {kind && address && <span className="sr-only">{kind}: </span>}
      {label}
      {count !== undefined && <span className="data text-2xs">{count}</span>}
    </>
  );
  if (address === undefined) return <span className={`${base} border-rule text-muted`}>{content}</span>;
  return (
    <a
      href={href(address)}
      aria-current={current ? 'page' : undefined}
      data-state={state}
      className={`${base} border-rule bg-raised hover:border-accent hover:text-accent aria-[current]:border-ink aria-[current]:bg-panel aria-[current]:font-strong`}
    >
      {content}
    </a>
  );
}

const tones = {
  success: 'text-success',
  info: 'text-info',
  warning: 'text-warning',
  neutral: 'text-muted',
} as const;

/** How things stand, in a word or a link of one; the dot repeats in colour what the word says. */
export function Status({ tone, label }: { tone: keyof typeof tones; label: ReactNode }) {
  return (
    <span className={`inline-flex items-center gap-2 text-xs font-medium ${tones[tone]}`}>
      <DiamondMark />
      {label}
    </span>
  );
}

/** A layer seen from above: it draws the eye to the word beside it. */
export function DiamondMark() {
  return (
    <svg viewBox="0 0 8 4" aria-hidden="true" className="w-3.5" fill="currentColor">
      <path d="M4 0 8 2 4 4 0 2Z" />
    </svg>
  );
}
