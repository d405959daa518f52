import { StructuredData } from '@/components/layout/structured-data';
import { ProjectComparison } from '@/components/projects/project-comparison';
import { ProjectPicker } from '@/components/projects/project-picker';
import { Empty } from '@/components/ui/empty';
import { Island } from '@/components/ui/island';
import { PageHeader } from '@/components/ui/page-header';
import { postsAboutProject } from '@/lib/content/posts';
import { inOrder } from '@/lib/content/projects';
import { posts, projects } from '@/lib/content/source';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { listEntities } from '@/lib/seo/structured-data/page';
import { site } from '@/lib/site';
import { trails } from '@/lib/trails';

const title = t('compare.title');
const description = t('compare.description', { site: site.name, count: projects.length });

export const metadata = pageMetadata({ address: routes.compare, title, description });

export default function ComparePage() {
  const listed = inOrder(projects);
  return (
    <div className="page pb-section">
      <StructuredData
        entities={listEntities(
          { address: routes.compare, title, above: trails.project },
          listed.map(({ slug }) => routes.project(slug)),
        )}
      />
      <PageHeader title={title} lead={description} above={trails.project} />
      {projects.length === 0 ? (
        <Empty text={t('projects.empty')} onward={{ label: t('home.allNews'), address: routes.blog }} />
      ) : (
        <Island name="project-compare" className="block pending:invisible" data={words()}>
          <ProjectPicker projects={listed} />
          <div className="visible">
            <ProjectComparison
              compared={listed.map((project) => ({ project, newestPost: postsAboutProject(posts, project.slug)[0] }))}
            />
          </div>
        </Island>
      )}
    </div>
  );
}

/** What the island says of each state. It fills in the names and the number. */
function words() {
  const names = '{names}';
  return {
    'data-all': t('compare.all', { count: projects.length }),
    'data-one': t('compare.one', { names }),
    'data-some': t('compare.some', { names, number: '{number}' }),
    'data-full': t('compare.full'),
    'data-unknown': t('compare.unknown', { names }),
    'data-most': t('compare.most', { names }),
  } as const;
}
