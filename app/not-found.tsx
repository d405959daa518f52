import { ButtonLink } from '@/components/ui/button';
import { Isometric } from '@/components/ui/isometric';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { astray } from '@/lib/design/marks';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

export const metadata = pageMetadata({
  address: routes.notFound,
  title: t('notFound.title'),
  description: t('notFound.text'),
  noindex: true,
});

export default function NotFoundPage() {
  return (
    <div className="page grid items-center gap-12 pb-section md:grid-cols-[3fr_2fr]">
      <div>
        <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
        <ButtonLink href={routes.home} kind="primary">
          {t('layout.home', { name: site.name })}
        </ButtonLink>
        <nav aria-label={t('notFound.suggestions')} className="mt-8">
          <p className="kicker">{t('notFound.suggestions')}</p>
          <ul className="mt-2 grid grid-cols-2 gap-x-6">
            {[...site.nav, ...site.join].map((link) => (
              <li key={link.label} className="border-b border-rule py-1">
                <Link href={link.href} kind="onward">
                  {link.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <Isometric pieces={astray} className="mx-auto w-full max-w-88" line={0.5} />
    </div>
  );
}
