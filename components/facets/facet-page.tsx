import type { ReactNode } from 'react';
import { StructuredData } from '@/components/layout/structured-data';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import type { ListPage } from '@/lib/content/pagination';
import { type FacetGroup, type FacetList, pagesAbove } from '@/lib/facet-lists';
import { t } from '@/lib/language';
import { listAddress } from '@/lib/routes';
import { listEntities } from '@/lib/seo/structured-data/page';
import { DataLinks } from './data-links';
import { FacetNav } from './facet-nav';

type Props = {
  list: Omit<FacetList<unknown>, 'entries'>;
  page: ListPage<unknown>;
  /** The addresses of what the page lists. */
  addresses: readonly string[];
  /** The ways to other lists. */
  groups: readonly FacetGroup[];
  children: ReactNode;
};

/** A page of the list of what has something in common, with the ways to other lists beside it. */
export function FacetPage({ list, page, addresses, groups, children }: Props) {
  const { address, title, wholeTitle, kicker, description, files } = list;
  const { number, count } = page;
  const above = pagesAbove(list, number);
  return (
    <div className="page pb-section">
      <StructuredData
        entities={listEntities({ address: listAddress(address, number), title: wholeTitle, above }, addresses)}
      />
      <PageHeader
        title={title}
        lead={description}
        above={above}
        kicker={number === 1 ? kicker : `${kicker} · ${t('list.position', { page: number, pages: count })}`}
      />
      <div className="with-aside">
        <div className="grid min-w-0 gap-8">
          {children}
          <Pagination address={address} page={page} by="name" />
        </div>
        <div className="grid gap-6 lg:sticky lg:top-6">
          <FacetNav groups={groups} current={address} most={24} />
          <DataLinks name={wholeTitle} {...files} />
        </div>
      </div>
    </div>
  );
}
