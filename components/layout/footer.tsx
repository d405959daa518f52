import { Divider } from '@/components/ui/divider';
import { t } from '@/lib/language';
import { href, routes } from '@/lib/routes';
import { site } from '@/lib/site';
import { Mark } from './mark';

/** The foot of every page: the whole site in columns. */
export function Footer() {
  return (
    <footer className="mt-auto bg-panel text-sm">
      <div className="page">
        <Divider />
        <div className="grid gap-x-16 gap-y-10 py-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
          <div>
            <a href={routes.home} className="inline-flex min-h-11 items-center gap-3 font-strong">
              <Mark className="size-10 shrink-0" />
              {site.name}
            </a>
            <p className="mt-3 max-w-lead text-muted">{site.description}</p>
          </div>
          <nav aria-label={t('layout.footer')}>
            <ul className="columns-narrow">
              {site.footer.map(({ title, links }) => (
                <li key={title}>
                  <p className="kicker">{title}</p>
                  <ul className="mt-2">
                    {links.map((link) => (
                      <li key={link.href}>
                        <a href={href(link.href)} className="link-quiet inline-block py-1">
                          {link.label}
                        </a>
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </nav>
        </div>
        <p className="border-t border-rule py-5 text-xs text-muted">{t('layout.source', { name: site.name })}</p>
      </div>
    </footer>
  );
}
