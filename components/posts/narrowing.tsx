import { FacetNav } from '@/components/facets/facet-nav';
import type { FacetGroup } from '@/lib/facet-lists';
import type { FeedSource } from '@/lib/post-lists';
import { Feeds } from './feeds';

type Props = {
  groups: readonly FacetGroup[];
  /** The address of the list that the page shows. */
  current: string;
  feed: FeedSource | undefined;
};

/** Ways to a part of the news, such as by category; and the feeds. */
export function Narrowing({ groups, current, feed }: Props) {
  return (
    <div className="grid gap-6 lg:sticky lg:top-6">
      <FacetNav groups={groups} current={current} most={24} />
      {feed && <Feeds feed={feed} />}
    </div>
  );
}
