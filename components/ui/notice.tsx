import type { ReactNode } from 'react';
import { Icon } from './icon';

/** Grounds and edges by tone. */
export const noticeLooks = {
  info: 'border-info bg-info-soft',
  success: 'border-success bg-success-soft',
  warning: 'border-warning bg-warning-soft',
  danger: 'border-danger bg-danger-soft',
} as const;

/** Colours of icons by tone. */
export const noticeInks = {
  info: 'text-info',
  success: 'text-success',
  warning: 'text-warning',
  danger: 'text-danger',
} as const;

type Props = {
  tone: keyof typeof noticeLooks;
  title?: string | undefined;
  /** Gives the title an id, and makes the notice a part of the page that it names. */
  id?: string | undefined;
  children: ReactNode;
};

/** Something to know before, or beside, what the page says. */
export function Notice({ tone, title, id, children }: Props) {
  const Box = id === undefined ? 'div' : 'section';
  return (
    <Box
      aria-labelledby={id}
      className={`flex max-w-text gap-3 rounded-md border-s-3 p-4 text-sm ${noticeLooks[tone]}`}
    >
      <Icon name={tone} className={`mt-1 size-4 shrink-0 ${noticeInks[tone]}`} />
      <div className="grid min-w-0 gap-1">
        {title && (id === undefined ? <p className="font-strong">{title}</p> : <h2 id={id}>{title}</h2>)}
        {children}
      </div>
    </Box>
  );
}
