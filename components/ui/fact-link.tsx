import type { ReactNode } from 'react';
import { href } from '@/lib/routes';

type Props = {
  /** What the list gathers, said before the words of the link: they have to make sense alone (WCAG 2.4.9). */
  by: string;
  address: string;
  children: ReactNode;
};

/** A fact that leads to the list of all that have it. */
export function FactLink({ by, address, children }: Props) {
  return (
    <a href={href(address)} className="link -my-1 inline-block py-1">
      <span className="sr-only">{by}: </span>
      {children}
    </a>
  );
}
