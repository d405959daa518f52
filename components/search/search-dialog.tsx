import { createElement } from 'react';
import { Onward } from '@/components/layout/onward';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { site } from '@/lib/site';
import { SearchNotes } from './search-notes';
import { GroupedResults } from './search-results';
import { dialogWords } from './search-words';

/**
 * The dialog that every page opens (`islands/search-window.ts`). It waits on the page of the search, from where
 * it is fetched together with that page’s styles.
 */
export function SearchDialog() {
  const label = t('search.title');
  return (
    <template>
      <dialog
        aria-label={label}
        className="m-0 h-dvh max-h-none w-full max-w-none flex-col bg-paper p-0 text-base text-ink backdrop:bg-veil open:flex md:mx-auto md:mt-16 md:h-fit md:max-h-4/5 md:max-w-lead md:rounded-lg md:border md:border-edge md:shadow-float"
      >
        {createElement(
          'site-search',
          { class: 'flex min-h-0 grow flex-col', ...dialogWords() },
          <SearchLine />,
          <div className="grid min-h-0 grow grid-cols-[minmax(0,1fr)] content-start gap-4 overflow-y-auto overscroll-contain px-5 py-4">
            <p role="status" className="text-sm font-medium wrap-anywhere" />
            <p data-when="idle" className="text-sm text-muted">
              {t('search.hint')}
            </p>
            <GroupedResults />
            <SearchNotes />
            <div data-when="idle nothing failed">
              <Onward title={t('search.onward')} links={site.nav} />
            </div>
          </div>,
          <SearchFoot />,
        )}
      </dialog>
    </template>
  );
}

function SearchLine() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: browsers of early 2023 do not know `<search>`.
    <form role="search" action={routes.search} method="get" className="flex items-end gap-3 border-b border-rule p-5">
      <div className="min-w-0 grow">
        <Field
          id="find_"
          name="q"
          maxLength={200}
          label={t('search.label')}
          autoComplete="off"
          inputMode="search"
          enterKeyHint="search"
        />
      </div>
      <div className="text-sm">
        <Button data-close="">
          <Icon name="close" />
          {t('search.close')}
        </Button>
      </div>
    </form>
  );
}

function SearchFoot() {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-t border-rule px-5 py-3 text-sm">
      <Link href={routes.search} kind="onward" data-all="">
        <span data-when="found" hidden>
          {t('search.all')}
        </span>
        <span data-when="idle busy nothing failed">{t('search.siteMap')}</span>
      </Link>
      <label className="inline-flex min-h-6 items-center gap-2 text-xs text-muted">
        <input type="checkbox" data-slash="" className="size-4 accent-accent" />
        {t('search.slash')}
      </label>
    </div>
  );
}
