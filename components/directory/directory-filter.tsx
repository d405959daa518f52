import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Island } from '@/components/ui/island';
import type { Directory, FilterIndex } from '@/lib/filter/filter-index';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import type { Offer } from './directories';
import { FilterForm } from './filter-form';

type Props = {
  directory: Directory;
  offer: Offer;
  index: FilterIndex;
  /** A list with one entry, the pattern for what is found. */
  pattern: ReactNode;
  /** The part of an entry that is taken from the page, where it stands there: a selector. */
  take?: string;
  /** Whether the form shows only when it is asked for. */
  isFolded?: boolean;
  /** The directory as it is without a filter. */
  children: ReactNode;
};

/** A directory that can be filtered and sorted in place (`islands/directory-filter.ts`); without JavaScript it is just the directory. */
export function DirectoryFilter({ directory, offer, index, pattern, take = '_', isFolded = false, children }: Props) {
  const form = <FilterForm offer={offer} columns={index.columns} />;
  return (
    <Island
      name="directory-filter"
      className="block"
      data={{ ...words(offer, index), 'data-index': routes.filterIndex(directory), 'data-take': take }}
    >
      <div className="grid gap-3 pb-8 noscript:hidden" data-print="none">
        {isFolded ? <Disclosure summary={offer.label}>{form}</Disclosure> : <div className="sheet p-4">{form}</div>}
        <div className="flex min-h-11 flex-wrap items-center gap-x-5 gap-y-2 text-sm">
          <p role="status" tabIndex={-1} className="font-medium">
            {offer.whole(index.address.length)}
          </p>
          {/* biome-ignore lint/a11y: the island fills it in and gives it its address. */}
          <a hidden className="link py-1" />
          <div data-when="found nothing failed" hidden>
            <Button data-clear="">{t('filter.clear')}</Button>
          </div>
        </div>
      </div>
      <div data-when="whole busy failed">{children}</div>
      <div data-when="found" hidden>
        <div className="grid gap-8 pb-8">
          {pattern}
          <div>
            <Button>{t('filter.more')}</Button>
          </div>
        </div>
      </div>
      <p data-when="nothing" hidden className="max-w-lead text-muted">
        {t('filter.nothingHint')}
      </p>
    </Island>
  );
}

/** What the island says: a number, and the name of a value, stand in braces. */
function words({ whole, found, nothing, sorts }: Offer, { address }: FilterIndex): Record<`data-${string}`, string> {
  return {
    'data-sort': sorts[0]?.name ?? '',
    'data-whole': whole(address.length),
    'data-busy': t('filter.busy'),
    'data-found': found('{number}', address.length),
    'data-nothing': nothing,
    'data-failed': t('filter.failed'),
    'data-page': t('filter.page', { name: '{name}' }),
  };
}
