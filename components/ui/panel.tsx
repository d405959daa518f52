import type { ReactNode } from 'react';

/** What stands beside the text of a page: facts, links. Named by its title. */
export function Panel({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <aside aria-labelledby={id} className="sheet p-5">
      <h2 id={id} className="kicker mb-2">
        {title}
      </h2>
      {children}
    </aside>
  );
}
