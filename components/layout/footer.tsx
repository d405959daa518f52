import { t } from '@/lib/language';
import { href } from '@/lib/routes';
import { site } from '@/lib/site';

/** The foot of every page: the whole site in columns. */
export function Footer() {
  return (
    <footer className="mt-auto border-t border-rule bg-panel py-10 text-sm">
      <nav aria-label={t('layout.footer')} className="page">
        <ul className="grid grid-cols-2 gap-8 sm:grid-cols-4">
          {site.footer.map(({ title, links }) => (
            <li key={title}>
              <p className="font-semibold">{title}</p>
              <ul className="mt-2">
                {links.map((link) => (
                  <li key={link.href}>
                    <a
                      href={href(link.href)}
                      className="inline-block py-1 text-muted hover:text-accent hover:underline"
                    >
                      {link.label}
                    </a>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </nav>
      <p className="page mt-8 text-muted">{t('layout.source', { name: site.name })}</p>
    </footer>
  );
}
