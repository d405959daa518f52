import type { ComponentProps } from 'react';
import { href as encoded } from '@/lib/routes';

type Look = {
  /** `primary` is what a page asks for most; there is one at most. */
  kind?: 'primary' | 'secondary';
};

const base =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-sm border px-5 py-2 font-strong transition-colors ' +
  'disabled:cursor-not-allowed disabled:border-rule disabled:bg-panel disabled:text-muted';

const looks = {
  primary:
    'border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover ' +
    'active:border-ink active:bg-ink active:text-paper data-[state=active]:border-ink data-[state=active]:bg-ink data-[state=active]:text-paper',
  secondary:
    'border-edge bg-raised text-ink hover:border-accent hover:text-accent ' +
    'active:bg-panel data-[state=active]:bg-panel',
} as const;

/** Does something on the page that it stands on. */
export function Button({ kind = 'secondary', ...rest }: Look & Omit<ComponentProps<'button'>, 'className'>) {
  return <button type="button" className={`${base} ${looks[kind]}`} {...rest} />;
}

/** A link that a page asks its visitors to follow. */
export function ButtonLink({
  kind = 'secondary',
  href,
  ...rest
}: Look & Omit<ComponentProps<'a'>, 'className'> & { href: string }) {
  return <a href={encoded(href)} className={`${base} ${looks[kind]}`} {...rest} />;
}
