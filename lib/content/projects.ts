import type { Project } from './source';

/** How many projects a page of the directory shows: each has a drawing, and a page has a budget. */
export const projectsPerPage = 15;

/** Projects in the order that editors gave them; those without one follow by name. */
export function inOrder(projects: readonly Project[]): Project[] {
  return projects.toSorted(
    (a, b) => (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || byName(a, b),
  );
}

/** Since when there is a project: when it was first published, else since when the foundation supports it; a year, month or day. */
export function sinceOf({ started, supportedSince }: Pick<Project, 'started' | 'supportedSince'>): string | undefined {
  return started ?? supportedSince;
}

/** The projects of these slugs, in the order of the slugs. */
export function projectsNamed(projects: readonly Project[], slugs: readonly string[] = []): Project[] {
  return slugs.flatMap((slug) => projects.filter((project) => project.slug === slug));
}

function byName(a: Project, b: Project): number {
  return a.name.localeCompare(b.name, 'en');
}
