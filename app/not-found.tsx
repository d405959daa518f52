import { Onward } from '@/components/layout/onward';
import { ButtonLink } from '@/components/ui/button';
import { Isometric } from '@/components/ui/isometric';
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
        <div className="mt-8">
          <Onward
            title={t('notFound.suggestions')}
            links={[{ label: t('search.title'), href: routes.search }, ...site.nav, ...site.join]}
          />
        </div>
      </div>
      <Isometric pieces={astray} className="mx-auto w-full max-w-88" line={0.5} />
    </div>
  );
}
