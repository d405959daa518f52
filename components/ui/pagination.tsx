import type { ListPage } from '@/lib/content/pagination';
import { t } from '@/lib/language';
import { href, listAddress } from '@/lib/routes';

type Props = {
  /** The address of the list’s first page. */
  address: string;
  page: Pick<ListPage<unknown>, 'number' | 'count'>;
  /** What the list is in the order of. */
  by: 'time' | 'name';
};

const words = {
  time: { before: t('list.newer'), after: t('list.older') },
  name: { before: t('list.previous'), after: t('list.next') },
} as const;

/** Links between the pages of a list. A list of one page has none. */
export function Pagination({ address, page: { number, count }, by }: Props) {
  if (count === 1) return null;
  return (
    <nav aria-label={t('list.pages')} className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      {number > 1 && (
        <a href={href(listAddress(address, number - 1))} rel="prev" className="link py-2">
          {words[by].before}
        </a>
      )}
      <ol className="flex flex-wrap gap-1">
        {shownPages(number, count).map((page, index, pages) => (
          <li key={page} className="flex items-center">
            {index > 0 && page - (pages[index - 1] ?? 0) > 1 && <span className="px-2 text-muted">…</span>}
            <a
              href={href(listAddress(address, page))}
              aria-label={t('list.page', { page })}
              aria-current={page === number ? 'page' : undefined}
              className="grid size-11 place-content-center rounded-sm font-mono hover:bg-panel hover:text-accent aria-[current]:border aria-[current]:border-ink aria-[current]:bg-panel"
            >
              {page}
            </a>
          </li>
        ))}
      </ol>
      {number < count && (
        <a href={href(listAddress(address, number + 1))} rel="next" className="link py-2">
          {words[by].after}
        </a>
      )}
    </nav>
  );
}

/** The first, the last, and those around this one. */
function shownPages(number: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === count || Math.abs(page - number) <= 2,
  );
}
