import { StructuredData } from '@/components/layout/structured-data';
import { Divider } from '@/components/ui/divider';
import { Empty } from '@/components/ui/empty';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import type { TierPart } from '@/lib/content/member-pages';
import type { ListPage } from '@/lib/content/pagination';
import type { Member } from '@/lib/content/source';
import { pagesAbove } from '@/lib/facet-lists';
import { format, t } from '@/lib/language';
import { type MonthList, months } from '@/lib/member-history';
import { href, listAddress, routes } from '@/lib/routes';
import { pageEntities } from '@/lib/seo/structured-data/page';
import { site } from '@/lib/site';
import { MemberViews } from './member-views';
import { MonthNav, MonthNeighbours } from './month-nav';

type Props = { list: MonthList; page: ListPage<TierPart<Member>> };

/** A page of who the members were at the end of a month: names by tier, as many as fit. */
export function MonthIndex({ list, page }: Props) {
  const { address, title, description, month, day } = list;
  const { number, count, items } = page;
  const above = pagesAbove(list, number);
  return (
    <div className="page pb-section">
      {/* Without the list itself: each of its names would stand in the page twice. */}
      <StructuredData entities={pageEntities({ address: listAddress(address, number), title, above })} />
      <PageHeader
        title={title}
        lead={description}
        above={above}
        kicker={number === 1 ? undefined : t('list.position', { page: number, pages: count })}
      >
        {day === site.membersAsOf && (
          <p className="mt-3 max-w-lead text-sm text-muted">{t('history.monthKnown', { date: format.day(day) })}</p>
        )}
        <div className="mt-6 grid gap-2">
          <MemberViews current={address} />
          <MonthNeighbours months={months} current={month} />
        </div>
      </PageHeader>
      {items.length === 0 && (
        <Empty text={t('history.monthEmpty')} onward={{ label: t('members.title'), address: routes.members }} />
      )}
      {items.map((part) => (
        <TierNames key={part.tier.id} {...part} />
      ))}
      <div className="grid gap-10 pt-6">
        <Pagination address={address} page={page} by="name" />
        <div>
          <Divider />
          <div className="pt-6">
            <MonthNav months={months} current={month} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** A tier, and the names of who stood in it. */
function TierNames({ tier, members, total, isContinued }: TierPart<Member>) {
  return (
    <section aria-labelledby={tier.id} className="with-heading border-t border-rule py-6">
      <div>
        <h2 id={tier.id} className="text-lg">
          {isContinued ? t('members.continued', { tier: tier.name }) : tier.name}
        </h2>
        <p className="data mt-1">{t('members.count', { count: total })}</p>
      </div>
      <ul className="columns-name gap-y-0 text-sm">
        {members.map(({ slug, name }) => (
          <li key={slug}>
            <a href={href(routes.member(slug))} className="link-title">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
