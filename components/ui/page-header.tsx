import type { ReactNode } from 'react';
import { Breadcrumb, type Crumb } from './breadcrumb';

type Props = {
  title: string;
  above?: readonly Crumb[];
  /** Small words above the title. */
  kicker?: ReactNode;
  /** One or two sentences below the title. */
  lead?: ReactNode;
  children?: ReactNode;
};

/** The head of every page below the home page: where it is, its title, and what it is about. */
export function PageHeader({ title, above = [], kicker, lead, children }: Props) {
  return (
    <header className="pt-8 pb-10 sm:pt-12">
      {above.length > 0 && <Breadcrumb above={above} />}
      {kicker && <p className="kicker mt-4">{kicker}</p>}
      <h1 className="mt-2 max-w-4xl text-2xl">{title}</h1>
      {lead && <p className="mt-4 max-w-prose text-lg text-muted">{lead}</p>}
      {children}
    </header>
  );
}
