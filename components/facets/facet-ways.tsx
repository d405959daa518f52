import type { ReactNode } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import type { FacetGroup } from '@/lib/facet-lists';
import { FacetNav } from './facet-nav';

type Props = {
  groups: readonly FacetGroup[];
  /** How many of the groups show at once. */
  shown: number;
  /** Asks for the others. */
  more: string;
  /** The address of the list that the page shows. */
  current: string;
  /** Other views of the directory. */
  children: ReactNode;
};

/** How many values of a facet are shown beside all that a directory shows. */
const mostValues = 8;

/** The ways from a directory to its parts, most of them only when they are asked for. */
export function FacetWays({ groups, shown, more, current, children }: Props) {
  const others = groups.slice(shown).filter(({ links }) => links.length > 0);
  return (
    <>
      <FacetNav groups={groups.slice(0, shown)} current={current} most={mostValues} />
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        {others.length > 0 && (
          <div className="max-w-lead has-[details[open]]:basis-full" data-print="none">
            <Disclosure summary={more}>
              <div className="grid gap-5">
                <FacetNav groups={others} current={current} most={mostValues} />
              </div>
            </Disclosure>
          </div>
        )}
        <div className="py-2">{children}</div>
      </div>
    </>
  );
}
