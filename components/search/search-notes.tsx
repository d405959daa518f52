import { Notice } from '@/components/ui/notice';
import { t } from '@/lib/language';

/** What is said where nothing was found, or the search did not come. */
export function SearchNotes() {
  return (
    <>
      <div data-when="nothing" hidden className="grid max-w-lead gap-3 text-sm text-muted">
        <p data-near="" className="flex flex-wrap gap-x-4 gap-y-1">
          {t('search.near')}
          {/* biome-ignore lint/a11y: a pattern, which the island fills in. */}
          <a className="link font-medium" />
        </p>
        <p>{t('search.nothingHint')}</p>
      </div>
      <div data-when="failed" hidden>
        <Notice tone="danger">{t('search.failedHint')}</Notice>
      </div>
    </>
  );
}
