import { type ProjectFacet, projectFacets, projectsBy } from './content/facets';
import { inOrder, projectsPerPage } from './content/projects';
import { type Project, projects } from './content/source';
import { type FacetGroup, type FacetList, facetList } from './facet-lists';
import { t } from './language';
import { routes } from './routes';
import { site } from './site';
import { trails } from './trails';

/** The directory of all projects. */
export const projectDirectory = {
  address: routes.projects,
  title: t('projects.title'),
  wholeTitle: t('projects.title'),
  description: t('projects.description', { site: site.name, count: projects.length }),
  above: [],
  entries: inOrder(projects),
  pageSize: projectsPerPage,
  ...(projects.length > 0 && { files: { json: routes.projectsJson, csv: routes.projectsCsv } }),
} as const;

const titles: Readonly<Record<ProjectFacet, string>> = {
  status: t('facets.projectsByStatus'),
  area: t('facets.projectsByArea'),
  tag: t('facets.projectsByTag'),
};

/** The lists of the projects that have something in common, by facet; those of most projects first. */
export const projectLists: Readonly<Record<ProjectFacet, readonly FacetList<Project>[]>> = {
  status: listsBy('status'),
  area: listsBy('area'),
  tag: listsBy('tag'),
};

/** The ways to these lists. */
export const projectGroups: readonly FacetGroup[] = projectFacets.map((facet) => ({
  title: titles[facet],
  links: projectLists[facet],
}));

/** The list of the projects that have a value, by the last part of its address; undefined where no project has it. */
export function projectList(facet: ProjectFacet, slug: string): FacetList<Project> | undefined {
  return projectLists[facet].find((list) => list.slug === slug);
}

function listsBy(facet: ProjectFacet): FacetList<Project>[] {
  return projectsBy(projectDirectory.entries, facet).map((value) => {
    // The schema knows no other status than those that have a word.
    const label = facet === 'status' ? t(`projectStatus.${value.value as Project['status']}`) : value.value;
    const facts = { value: label, site: site.name, count: value.count };
    return facetList(value, 'projects', {
      facet,
      label,
      pageSize: projectsPerPage,
      kicker: titles[facet],
      wholeTitle: t('facets.title', { by: titles[facet], value: label }),
      description: {
        status: t('facets.statusDescription', facts),
        area: t('facets.areaDescription', facts),
        tag: t('facets.tagDescription', facts),
      }[facet],
      above: trails.project,
    });
  });
}
