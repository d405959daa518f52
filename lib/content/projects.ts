import type { Post, Project } from './source';

/** Projects in the order that editors gave them; those without one follow by name. */
export function inOrder(projects: readonly Project[]): Project[] {
  return projects.toSorted(
    (a, b) => (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) || byName(a, b),
  );
}

/** The projects of these slugs, in the order of the slugs. */
export function projectsNamed(projects: readonly Project[], slugs: readonly string[] = []): Project[] {
  return slugs.flatMap((slug) => projects.filter((project) => project.slug === slug));
}

/** The projects that at least one of these posts names, in their own order. */
export function projectsInNews<P extends Pick<Project, 'slug'>>(
  projects: readonly P[],
  posts: readonly Pick<Post, 'projects'>[],
): P[] {
  return projects.filter(({ slug }) => posts.some((post) => post.projects?.includes(slug)));
}

function byName(a: Project, b: Project): number {
  return a.name.localeCompare(b.name, 'en');
}
