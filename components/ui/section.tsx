import type { ReactNode } from 'react';
import { href } from '@/lib/routes';

type Props = {
  id: string;
  title: string;
  /** A line under the title. */
  intro?: ReactNode;
  /** A link to the whole of what the section shows a part of. */
  more?: { label: string; address: string };
  children: ReactNode;
};

/** A titled part of a page, named for screen readers by its title. */
export function Section({ id, title, intro, more, children }: Props) {
  return (
    <section aria-labelledby={id} className="border-t border-rule py-10">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id={id} className="text-xl">
          {title}
        </h2>
        {more && (
          <a href={href(more.address)} className="link text-sm">
            {more.label}
          </a>
        )}
        {intro && <p className="w-full text-muted">{intro}</p>}
      </div>
      {children}
    </section>
  );
}
