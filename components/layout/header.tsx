import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { t } from '@/lib/language';
import { href, routes } from '@/lib/routes';
import { site } from '@/lib/site';
import { Mark } from './mark';
import { SearchLink } from './search-link';
import { ThemeSwitch } from './theme-switch';

const menuId = 'menu_';

/**
 * The head of every page: the mark, which leads home, the search, at most five links, and the theme. On small
 * screens links and theme are a popover, which the browser itself opens and closes; where the window
 * is wide, or the browser knows no popover, they stand in the header. `publish/` says which link is
 * the current one.
 */
export function Header() {
  return (
    <header className="border-b border-rule">
      <div className="page flex min-h-18 flex-wrap items-center justify-between gap-x-2 gap-y-2 py-2 md:gap-x-3">
        <a
          href={routes.home}
          aria-label={t('layout.home', { name: site.name })}
          className="flex min-h-11 min-w-0 flex-1 basis-36 items-center gap-3 tracking-tight md:basis-48"
        >
          <Mark className="size-9 shrink-0" />
          <span className="max-w-44 text-sm md:min-w-36 leading-tight font-strong text-balance">{site.name}</span>
        </a>
        <SearchLink />
        <div className="md:hidden" data-print="none">
          <Button popoverTarget={menuId}>
            <Icon name="menu" />
            <span className="max-xs:sr-only">{t('layout.menu')}</span>
          </Button>
        </div>
        <div
          id={menuId}
          popover="auto"
          className="m-0 w-full max-w-none border-b border-rule bg-raised px-gutter pt-2 pb-8 text-ink shadow-float backdrop:bg-veil md:static md:ms-auto md:flex md:w-auto md:flex-wrap md:items-center md:justify-end md:gap-2 md:overflow-visible md:border-0 md:bg-transparent md:p-0 md:shadow-none md:backdrop:hidden md:open:bg-raised md:open:px-gutter md:open:py-2"
        >
          <div className="flex min-h-18 items-center justify-between md:hidden">
            <Mark className="size-9" />
            <Button popoverTarget={menuId} popoverTargetAction="hide">
              <Icon name="close" />
              {t('layout.closeMenu')}
            </Button>
          </div>
          <nav aria-label={t('layout.main')}>
            <ul className="flex flex-col md:flex-row md:flex-wrap">
              {site.nav.map((link) => (
                <li key={link.href} className="border-b border-rule md:border-0">
                  <a
                    href={href(link.href)}
                    className="flex min-h-13 items-center text-lg font-medium decoration-accent decoration-2 underline-offset-8 hover:text-accent aria-[current]:underline md:min-h-11 md:px-2 md:text-sm lg:px-4 lg:text-base"
                  >
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="mt-6 flex md:mt-0">
            <ThemeSwitch />
          </div>
        </div>
      </div>
    </header>
  );
}
