import type { ReactNode } from 'react';
import type { Crumb } from '@/lib/trails';
import { Breadcrumb } from './breadcrumb';

type Props = {
  title: string;
  above?: readonly Crumb[];
  /** Small words above the title. */
  kicker?: ReactNode;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  /** A drawing beside the title. */
  figure?: ReactNode;
  children?: ReactNode;
};

/** The head of every page below the home page: where it is, its title, and what it is about. */
export function PageHeader({ title, above = [], kicker, lead, figure, children }: Props) {
  return (
    <header className="pt-6 pb-10 sm:pt-8">
      {above.length > 0 && <Breadcrumb above={above} />}
      <div className="mt-4 flex flex-col items-start gap-x-8 gap-y-4 sm:mt-6 sm:flex-row">
        {figure}
        <div className="min-w-0 grow">
          {kicker && <p className="kicker mb-2">{kicker}</p>}
          <h1 className="max-w-title text-2xl">{title}</h1>
          {lead && <p className="mt-4 max-w-lead text-lg text-muted">{lead}</p>}
          {children}
        </div>
      </div>
    </header>
  );
}
