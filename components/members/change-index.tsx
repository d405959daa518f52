import { StructuredData } from '@/components/layout/structured-data';
import { Feeds } from '@/components/posts/feeds';
import { Empty } from '@/components/ui/empty';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { changesByMonth, type MembershipChange } from '@/lib/content/membership-changes';
import type { ListPage } from '@/lib/content/pagination';
import { pagesAbove } from '@/lib/facet-lists';
import { format, t } from '@/lib/language';
import { changeList, changesFeed } from '@/lib/member-history';
import { listAddress, routes } from '@/lib/routes';
import { listEntities } from '@/lib/seo/structured-data/page';
import { ChangeRows } from './change-rows';
import { MemberViews } from './member-views';

/** A page of what changed among the members, month by month, the newest first. */
export function ChangeIndex({ page }: { page: ListPage<MembershipChange> }) {
  const { address, title, description } = changeList;
  const { number, count, total, items } = page;
  const changed = new Set(items.map(({ member }) => routes.member(member.slug)));
  const trail = pagesAbove(changeList, number);
  return (
    <div className="page pb-section">
      <StructuredData
        entities={listEntities({ address: listAddress(address, number), title, above: trail }, [...changed])}
      />
      <PageHeader
        title={title}
        lead={description}
        above={trail}
        kicker={number === 1 ? undefined : t('list.position', { page: number, pages: count })}
      >
        <div className="mt-6">
          <MemberViews current={address} />
        </div>
      </PageHeader>
      {total === 0 ? (
        <Empty text={t('history.changesEmpty')} onward={{ label: t('members.title'), address: routes.members }} />
      ) : (
        <div className="with-aside">
          <div className="lg:sticky lg:top-6 lg:col-start-2 lg:row-start-1">
            <Feeds feed={changesFeed} />
          </div>
          <div className="grid min-w-0 gap-10 lg:col-start-1 lg:row-start-1">
            {changesByMonth(items).map(([month, changes]) => (
              <section key={month} aria-label={format.partialDay(month)}>
                <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6">
                  <h2 className="text-lg">{format.partialDay(month)}</h2>
                  <Link href={routes.membersAt(month)} kind="quiet">
                    {t('history.monthTitle', { month: format.partialDay(month) })}
                  </Link>
                </div>
                <ChangeRows changes={changes} />
              </section>
            ))}
            <Pagination address={address} page={page} by="name" />
          </div>
        </div>
      )}
    </div>
  );
}
