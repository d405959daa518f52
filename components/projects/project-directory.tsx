import { ProjectFilter } from '@/components/directory/filters';
import { FacetWays } from '@/components/facets/facet-ways';
import { StructuredData } from '@/components/layout/structured-data';
import { Empty } from '@/components/ui/empty';
import { LinkRow } from '@/components/ui/link-row';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import type { ListPage } from '@/lib/content/pagination';
import type { Project } from '@/lib/content/source';
import { type FacetGroup, pagesAbove } from '@/lib/facet-lists';
import type { FilterIndex } from '@/lib/filter/filter-index';
import { t } from '@/lib/language';
import { projectDirectory } from '@/lib/project-lists';
import { listAddress, routes } from '@/lib/routes';
import { listEntities } from '@/lib/seo/structured-data/page';
import { ProjectGrid } from './project-grid';

type Props = {
  page: ListPage<Project>;
  groups: readonly FacetGroup[];
  /** What the filter knows, where the page has one. */
  filter?: FilterIndex | undefined;
};

/** A page of the list of all projects. */
export function ProjectDirectory({ page, groups, filter }: Props) {
  const { number, count, items, total } = page;
  const { address, title, description } = projectDirectory;
  const above = pagesAbove(projectDirectory, number);
  const addresses = items.map(({ slug }) => routes.project(slug));
  return (
    <div className="page pb-section">
      <StructuredData entities={listEntities({ address: listAddress(address, number), title, above }, addresses)} />
      <PageHeader
        title={title}
        lead={number === 1 ? description : undefined}
        above={above}
        kicker={number === 1 ? undefined : t('list.position', { page: number, pages: count })}
      >
        {total > 0 && (
          <div className="mt-6 grid gap-4">
            <FacetWays groups={groups} shown={0} more={t('facets.browseProjects')} current={address}>
              <LinkRow
                label={t('projects.views')}
                links={[
                  { label: t('projects.compare'), address: routes.compare },
                  { label: t('facets.csv'), address: routes.projectsCsv },
                  { label: t('facets.json'), address: routes.projectsJson },
                ]}
              />
            </FacetWays>
          </div>
        )}
      </PageHeader>
      {total === 0 && <Empty text={t('projects.empty')} onward={{ label: t('home.allNews'), address: routes.blog }} />}
      <ProjectFilter index={filter}>
        <div className="grid gap-8">
          <ProjectGrid projects={items} level={2} lead={number === 1} />
          <Pagination address={address} page={page} by="name" />
        </div>
      </ProjectFilter>
    </div>
  );
}
