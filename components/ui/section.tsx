import type { ReactNode } from 'react';
import { Divider } from './divider';
import { Link } from './link';

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
    <section aria-labelledby={id} className="pb-section">
      <Divider />
      <div className="mt-5 mb-7 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="max-w-lead">
          <h2 id={id} className="text-xl">
            {title}
          </h2>
          {intro && <p className="mt-1 text-muted">{intro}</p>}
        </div>
        {more && (
          <Link href={more.address} kind="onward">
            {more.label}
          </Link>
        )}
      </div>
      {children}
    </section>
  );
}
