import { Link } from '@/components/ui/link';
import { t } from '@/lib/language';
import { siteMap } from '@/lib/site-map';

/** The whole site by sections, for who looks through it instead of searching. */
export function SiteMap() {
  return (
    <section aria-labelledby="map_">
      <h2 id="map_" className="mb-6 text-xl">
        {t('search.siteMap')}
      </h2>
      <ul className="columns-entry gap-x-8 gap-y-8">
        {siteMap().map(({ title, href, links }) => (
          <li key={title}>
            <h3 className="border-b border-rule pb-1 text-base">
              {href === undefined ? (
                <span className="inline-block py-1">{title}</span>
              ) : (
                <Link href={href} kind="onward">
                  {title}
                </Link>
              )}
            </h3>
            <ul className="mt-2 text-sm empty:hidden">
              {links.map((link) => (
                <li key={link.href}>
                  <Link href={link.href} kind="quiet">
                    {link.label}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
