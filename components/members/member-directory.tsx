import { MemberFilter } from '@/components/directory/filters';
import { FacetWays } from '@/components/facets/facet-ways';
import { StructuredData } from '@/components/layout/structured-data';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import type { TierPart } from '@/lib/content/member-pages';
import type { MembershipChange } from '@/lib/content/membership-changes';
import type { ListPage } from '@/lib/content/pagination';
import type { Member } from '@/lib/content/source';
import { type FacetGroup, pagesAbove } from '@/lib/facet-lists';
import type { FilterIndex } from '@/lib/filter/filter-index';
import { t } from '@/lib/language';
import { memberDirectory } from '@/lib/member-lists';
import { listAddress, routes } from '@/lib/routes';
import { listEntities } from '@/lib/seo/structured-data/page';
import { site } from '@/lib/site';
import { Joining, Lately, NoMember } from './around-members';
import { MemberViews } from './member-views';
import { TierSection } from './tier-section';

type Props = {
  page: ListPage<TierPart<Member>>;
  /** How many tiers have a member. */
  tierCount: number;
  /** The ways to lists of some of the members, those by tier first. */
  groups: readonly FacetGroup[];
  /** The newest changes, which the first page tells. */
  changes: readonly MembershipChange[];
  /** What the filter knows, where the page has one. */
  filter?: FilterIndex | undefined;
};

/** A page of the list of all members, tier by tier. */
export function MemberDirectory({ page, tierCount, groups, changes, filter }: Props) {
  const { number, count, items, total } = page;
  const { address, title, description } = memberDirectory;
  const above = pagesAbove(memberDirectory, number);
  const listed = new Set(items.flatMap(({ members }) => members.map(({ slug }) => routes.member(slug))));
  return (
    <div className="page">
      <StructuredData entities={listEntities({ address: listAddress(address, number), title, above }, [...listed])} />
      <PageHeader
        title={title}
        above={above}
        kicker={number === 1 ? undefined : t('list.position', { page: number, pages: count })}
        lead={number === 1 ? description : undefined}
      >
        {total > 0 && (
          <div className="mt-6 grid gap-4">
            <FacetWays groups={groups} shown={1} more={t('facets.browseMembers')} current={address}>
              <MemberViews current={address} />
            </FacetWays>
          </div>
        )}
      </PageHeader>
      {total === 0 && <NoMember />}
      <div className={count > 1 ? 'pb-section' : undefined}>
        <MemberFilter index={filter} withLogos={items.some(({ members }) => members.some(({ logo }) => logo))}>
          {items.map((part) => (
            <TierSection key={part.tier.id} {...part} day={site.membersAsOf} count={tierCount} />
          ))}
          <Pagination address={address} page={page} by="name" />
        </MemberFilter>
      </div>
      {number === 1 && <Lately changes={changes} />}
      {number === 1 && <Joining isEmpty={total === 0} />}
    </div>
  );
}
