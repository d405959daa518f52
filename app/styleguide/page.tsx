import { StructuredData } from '@/components/layout/structured-data';
import { Charts } from '@/components/styleguide/charts';
import { Colours } from '@/components/styleguide/colours';
import { Controls } from '@/components/styleguide/controls';
import { Drawings } from '@/components/styleguide/drawings';
import { Lists } from '@/components/styleguide/lists';
import { Messages } from '@/components/styleguide/messages';
import { Texts } from '@/components/styleguide/texts';
import { PageHeader } from '@/components/ui/page-header';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { pageEntities } from '@/lib/seo/structured-data/page';
import { site } from '@/lib/site';

const title = t('styleguide.title');
const description = t('styleguide.description', { site: site.name });

export const metadata = pageMetadata({ address: routes.styleguide, title, description, noindex: true });

export default function StyleguidePage() {
  return (
    <div className="page">
      <StructuredData entities={pageEntities({ address: routes.styleguide, title })} />
      <PageHeader title={title} lead={description} />
      <Colours />
      <Drawings />
      <Texts />
      <Controls />
      <Lists />
      <Charts />
      <Messages />
    </div>
  );
}
