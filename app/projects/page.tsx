import { ProjectGrid } from '@/components/projects/project-grid';
import { Empty } from '@/components/ui/empty';
import { PageHeader } from '@/components/ui/page-header';
import { inOrder } from '@/lib/content/projects';
import { projects } from '@/lib/content/source';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

const title = t('projects.title');
const description = t('projects.description', { site: site.name, count: projects.length });

export const metadata = pageMetadata({ address: routes.projects, title, description });

export default function ProjectsPage() {
  return (
    <div className="page pb-section">
      <PageHeader title={title} lead={description} />
      {projects.length === 0 && (
        <Empty text={t('projects.empty')} onward={{ label: t('home.allNews'), address: routes.blog }} />
      )}
      <ProjectGrid projects={inOrder(projects)} level={2} lead />
    </div>
  );
}
