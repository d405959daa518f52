import { StructuredData } from '@/components/layout/structured-data';
import { SearchDialog } from '@/components/search/search-dialog';
import { SiteSearch } from '@/components/search/site-search';
import { PageHeader } from '@/components/ui/page-header';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { pageEntities } from '@/lib/seo/structured-data/page';
import { site } from '@/lib/site';

const title = t('search.title');
const description = t('search.description', { site: site.name });

export const metadata = pageMetadata({ address: routes.search, title, description, noindex: true });

export default function SearchPage() {
  return (
    <div className="page pb-section">
      <StructuredData entities={pageEntities({ address: routes.search, title })} />
      <PageHeader title={title} lead={description} />
      <SiteSearch />
      <SearchDialog />
    </div>
  );
}
