import { Onward } from '@/components/layout/onward';
import { Button } from '@/components/ui/button';
import { Island } from '@/components/ui/island';
import { Notice } from '@/components/ui/notice';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { searchKinds } from '@/lib/search';
import { site } from '@/lib/site';
import { SearchForm } from './search-form';
import { SearchResults } from './search-results';

/**
 * Searches the site in the browser (`islands/site-search.ts`). Every part is here; the island shows the
 * ones of the state that it is in.
 */
export function SiteSearch() {
  return (
    <Island name="site-search" className="grid gap-4" data={words()}>
      <SearchForm />
      <div className="hidden noscript:block">
        <Notice tone="info">{t('search.noScript')}</Notice>
      </div>
      <p role="status" className="font-medium" />
      <SearchResults />
      <div data-when="found" hidden>
        <Button hidden>{t('search.more')}</Button>
      </div>
      <p data-when="nothing" hidden className="max-w-lead text-muted">
        {t('search.nothingHint')}
      </p>
      <div data-when="failed" hidden>
        <Notice tone="danger">{t('search.failedHint')}</Notice>
      </div>
      <div data-when="idle nothing failed" className="pt-4">
        <Onward title={t('search.onward')} links={site.nav} />
      </div>
    </Island>
  );
}

/** What the island says and knows: words for what was looked for and how much was found stand in braces. */
function words(): Record<`data-${string}`, string> {
  const query = '{query}';
  return {
    'data-index': routes.searchIndex,
    'data-title': t('layout.documentTitle', { title: t('search.titleFor', { query }), site: site.shortName }),
    'data-busy': t('search.busy'),
    'data-found': t('search.found', { query, number: '{number}' }),
    'data-nothing': t('search.nothing', { query }),
    'data-failed': t('search.failed'),
    ...Object.fromEntries(searchKinds.map((kind) => [`data-${kind}`, t(`searchKind.${kind}`)])),
  };
}
