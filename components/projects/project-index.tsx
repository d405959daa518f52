import { FacetPage } from '@/components/facets/facet-page';
import type { ListPage } from '@/lib/content/pagination';
import type { Project } from '@/lib/content/source';
import type { FacetList } from '@/lib/facet-lists';
import { projectGroups } from '@/lib/project-lists';
import { routes } from '@/lib/routes';
import { ProjectGrid } from './project-grid';

type Props = { list: FacetList<Project>; page: ListPage<Project> };

/** A page of the list of the projects that have something in common. */
export function ProjectIndex({ list, page }: Props) {
  return (
    <FacetPage
      list={list}
      page={page}
      addresses={page.items.map(({ slug }) => routes.project(slug))}
      groups={projectGroups}
    >
      <ProjectGrid projects={page.items} level={2} />
    </FacetPage>
  );
}
