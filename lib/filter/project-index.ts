import { inOrder, sinceOf } from '../content/projects';
import type { Project } from '../content/source';
import { href, nameSlug, routes } from '../routes';
import { byName, facetColumn, orderColumn, sortColumn } from './columns';
import { type FilterIndex, inFolder } from './filter-index';

/** How pages write what is known of a project. */
export type ProjectWords = {
  status: (status: Project['status']) => string;
  /** Of `sinceOf` it: `2012`, `2018-05` or `2018-05-01`. */
  since: (day: string) => string;
};

/** The projects for the filter, in the order that editors gave them. */
export function projectIndex(projects: readonly Project[], words: ProjectWords): FilterIndex {
  const entries = inOrder(projects);
  return {
    ...inFolder(entries.map(({ slug }) => href(routes.project(slug)))),
    also: {},
    columns: {
      title: { names: entries.map(({ name }) => name) },
      status: facetColumn(
        entries.map(({ status }) => [{ slug: status, name: words.status(status) }]),
        byName,
      ),
      area: facetColumn(
        entries.map(({ area }) => [named(area)]),
        byName,
      ),
      tag: facetColumn(
        entries.map(({ tags }) => tags.map(named)),
        byName,
      ),
      name: orderColumn(entries, byName),
      since: sortColumn(entries.map(sinceOf), words.since),
      tagline: { names: entries.map(({ tagline }) => tagline) },
    },
  };
}

function named(name: string) {
  return { slug: nameSlug(name), name };
}
