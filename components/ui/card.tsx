import type { ReactNode } from 'react';
import { href as encoded } from '@/lib/routes';

type Props = {
  /** Where the card as a whole leads. */
  href: string;
  title: string;
  /** The level of the title among the page’s headings. */
  level: 2 | 3;
  /** A drawing, and what stands beside it, above the title. */
  head?: ReactNode;
  /** Data below the text. */
  foot?: ReactNode;
  children?: ReactNode;
  'data-state'?: 'hover' | 'focus' | undefined;
};

/** A thing with a page of its own, in one look. All of the card leads there; its title is the link. */
export function Card({ href, title, level, head, foot, children, 'data-state': state }: Props) {
  const Heading = `h${level}` as const;
  return (
    <article className="sheet-link flex h-full flex-col wrap-anywhere p-5" data-state={state}>
      {head}
      <Heading className="text-lg">
        <a href={encoded(href)} className="link-title cover">
          {title}
        </a>
      </Heading>
      {children}
      {foot && <div className="data mt-auto pt-5">{foot}</div>}
    </article>
  );
}
