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
};

/** How many values of a facet are shown beside all that a directory shows. */
const mostValues = 12;

/** The ways from a directory to its parts, most of them only when they are asked for. */
export function FacetWays({ groups, shown, more, current }: Props) {
  const others = groups.slice(shown).filter(({ links }) => links.length > 0);
  return (
    <>
      <FacetNav groups={groups.slice(0, shown)} current={current} most={mostValues} />
      {others.length > 0 && (
        <div className="max-w-lead" data-print="none">
          <Disclosure summary={more}>
            <div className="grid gap-5">
              <FacetNav groups={others} current={current} most={mostValues} />
            </div>
          </Disclosure>
        </div>
      )}
    </>
  );
}
