import { PageHeader } from '@/components/ui/page-header';
import { t } from '@/lib/language';
import { href, routes } from '@/lib/routes';
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
    <div className="page">
      <PageHeader title={t('notFound.title')} lead={t('notFound.text')} />
      <nav aria-label={t('notFound.suggestions')} className="pb-16">
        <ul className="grid gap-2">
          {[{ label: site.name, href: routes.home }, ...site.nav].map((link) => (
            <li key={link.href}>
              <a href={href(link.href)} className="link inline-block py-1">
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
