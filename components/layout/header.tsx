import { t } from '@/lib/language';
import { href, routes } from '@/lib/routes';
import { site } from '@/lib/site';
import { Mark } from './mark';

/** The head of every page: the mark, which leads home, and at most five links. */
export function Header() {
  return (
    <header className="border-b border-rule">
      <div className="page flex flex-wrap items-center justify-between gap-x-8 gap-y-1 py-3">
        <a
          href={routes.home}
          aria-label={t('layout.home', { name: site.name })}
          className="flex items-center gap-3 py-1 font-semibold"
        >
          <Mark className="size-8 shrink-0" />
          {site.name}
        </a>
        <nav aria-label={t('layout.main')}>
          <ul className="-mx-2 flex flex-wrap text-sm sm:text-base">
            {site.nav.map((link) => (
              <li key={link.href}>
                <a href={href(link.href)} className="block px-2 py-3 hover:text-accent sm:px-3">
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
