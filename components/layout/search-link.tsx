import { Icon } from '@/components/ui/icon';
import { Island } from '@/components/ui/island';
import { t } from '@/lib/language';
import { href, routes } from '@/lib/routes';

/** Leads to the search: to its page, or with JavaScript to its dialog, which opens at some keys too. */
export function SearchLink() {
  return (
    <Island name="search-dialog" data={{ 'data-window': routes.island('search-window') }}>
      <a
        href={href(routes.search)}
        data-print="none"
        className="inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-full font-medium hover:text-accent aria-[current]:underline decoration-accent decoration-2 underline-offset-8 lg:border lg:border-edge lg:px-4 lg:text-sm"
      >
        <Icon name="search" className="size-5 shrink-0 lg:size-4" />
        <span className="max-lg:sr-only">{t('search.title')}</span>
      </a>
    </Island>
  );
}
