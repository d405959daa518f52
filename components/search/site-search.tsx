import { Button } from '@/components/ui/button';
import { Island } from '@/components/ui/island';
import { Notice } from '@/components/ui/notice';
import { t } from '@/lib/language';
import { SearchForm } from './search-form';
import { SearchNotes } from './search-notes';
import { SearchResults } from './search-results';
import { pageWords } from './search-words';
import { SiteMap } from './site-map';

/**
 * Searches the site in the browser (`islands/site-search.ts`). Every part is here; the island shows the
 * ones of the state that it is in.
 */
export function SiteSearch() {
  return (
    <Island name="site-search" className="grid gap-4" data={pageWords()}>
      <SearchForm />
      <div className="hidden noscript:block">
        <Notice tone="info">{t('search.noScript')}</Notice>
      </div>
      <p role="status" className="font-medium wrap-anywhere" />
      <SearchResults />
      <div data-when="found" hidden>
        <Button hidden data-more="">
          {t('search.more')}
        </Button>
      </div>
      <SearchNotes />
      <div data-when="idle nothing failed" className="pt-4">
        <SiteMap />
      </div>
    </Island>
  );
}
