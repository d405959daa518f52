import { Link } from '@/components/ui/link';
import { Tag } from '@/components/ui/tag';
import { leadingValues } from '@/lib/content/facets';
import type { FacetGroup } from '@/lib/facet-lists';

type Props = {
  groups: readonly FacetGroup[];
  /** The address of the list that the page shows. */
  current: string;
  /** How many values of a facet are shown: of two hundred countries, those with most members. */
  most: number;
};

/** Ways to the lists of what has something in common, each with its number of entries. */
export function FacetNav({ groups, current, most }: Props) {
  return groups.map(({ title, links, all }) => {
    if (links.length === 0) return null;
    return (
      <nav key={title} aria-label={title}>
        <p className="kicker mb-2">{title}</p>
        <ul className="flex flex-wrap gap-2">
          {leadingValues(links, most, current).map(({ label, address, count }) => (
            <li key={address}>
              <Tag label={label} address={address} count={count} current={address === current} />
            </li>
          ))}
        </ul>
        {all && links.length > most && (
          <p className="mt-2 text-sm">
            <Link href={all.address} kind="onward">
              {all.label}
            </Link>
          </p>
        )}
      </nav>
    );
  });
}
