import { MemberTableFilter } from '@/components/directory/filters';
import { StructuredData } from '@/components/layout/structured-data';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import type { ListPage } from '@/lib/content/pagination';
import type { Member } from '@/lib/content/source';
import { pagesAbove } from '@/lib/facet-lists';
import type { FilterIndex } from '@/lib/filter/filter-index';
import { t } from '@/lib/language';
import { memberTable } from '@/lib/member-lists';
import { listAddress, routes } from '@/lib/routes';
import { listEntities } from '@/lib/seo/structured-data/page';
import { NoMember } from './around-members';
import { MemberTable } from './member-table';
import { MemberViews } from './member-views';

type Props = {
  page: ListPage<Member>;
  /** What the filter knows, where the page has one. */
  filter?: FilterIndex | undefined;
};

/** A page of the table of all members. */
export function MemberTablePage({ page, filter }: Props) {
  const { number, count, items, total } = page;
  const { address, title, description } = memberTable;
  const above = pagesAbove(memberTable, number);
  const addresses = items.map(({ slug }) => routes.member(slug));
  return (
    <div className="page pb-section">
      <StructuredData entities={listEntities({ address: listAddress(address, number), title, above }, addresses)} />
      <PageHeader
        title={title}
        lead={number === 1 ? description : undefined}
        above={above}
        kicker={number === 1 ? undefined : t('list.position', { page: number, pages: count })}
      >
        <div className="mt-6">
          <MemberViews current={address} />
        </div>
      </PageHeader>
      {total === 0 ? (
        <NoMember />
      ) : (
        <MemberTableFilter index={filter}>
          <div className="grid gap-8">
            <MemberTable members={items} total={total} />
            <Pagination address={address} page={page} by="name" />
          </div>
        </MemberTableFilter>
      )}
    </div>
  );
}
