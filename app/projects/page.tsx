import { StructuredData } from '@/components/layout/structured-data';
import { ProjectGrid } from '@/components/projects/project-grid';
import { Empty } from '@/components/ui/empty';
import { PageHeader } from '@/components/ui/page-header';
import { inOrder } from '@/lib/content/projects';
import { projects } from '@/lib/content/source';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { listEntities } from '@/lib/seo/structured-data/page';
import { site } from '@/lib/site';

const title = t('projects.title');
const description = t('projects.description', { site: site.name, count: projects.length });

export const metadata = pageMetadata({ address: routes.projects, title, description });

export default function ProjectsPage() {
  const listed = inOrder(projects);
  return (
    <div className="page pb-section">
      <StructuredData
        entities={listEntities(
          { address: routes.projects, title },
          listed.map(({ slug }) => routes.project(slug)),
        )}
      />
      <PageHeader title={title} lead={description} />
      {projects.length === 0 && (
        <Empty text={t('projects.empty')} onward={{ label: t('home.allNews'), address: routes.blog }} />
      )}
      <ProjectGrid projects={listed} level={2} lead />
    </div>
  );
}
