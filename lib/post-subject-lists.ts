import { isWorthListing, type PostFacet, postsBy } from './content/facets';
import { members, posts, projects } from './content/source';
import type { FacetLink } from './facet-lists';
import { t } from './language';
import type { PostList } from './post-lists';
import { routes } from './routes';
import { site } from './site';
import { trails } from './trails';

/** The posts about a project or member that has a page, which has feeds of them. */
export type SubjectList = PostList & FacetLink & { slug: string };

// Before the lists, which are made of them as this file loads.
const words = {
  project: (name: string, count: number) => ({
    kicker: t('blog.projectLabel'),
    wholeTitle: t('blog.projectTitle', { name }),
    description: t('blog.projectDescription', { name, site: site.name, count }),
  }),
  member: (name: string, count: number) => ({
    kicker: t('blog.memberLabel'),
    wholeTitle: t('blog.memberTitle', { name }),
    description: t('blog.memberDescription', { name, site: site.name, count }),
  }),
} as const;

/** The lists of the posts about each project, and about each member; those of most posts first. */
export const subjectLists: Readonly<Record<PostFacet, readonly SubjectList[]>> = {
  project: listsAbout('project'),
  member: listsAbout('member'),
};

/** Every one of them. */
export const allSubjectLists: readonly SubjectList[] = Object.values(subjectLists).flat();

/** The list of the posts about the project or member with this slug; undefined where there is no post. */
export function subjectList(facet: PostFacet, slug: string): SubjectList | undefined {
  return subjectLists[facet].find((list) => list.slug === slug);
}

function listsAbout(facet: PostFacet): SubjectList[] {
  const names = new Map<string, string>(
    { project: projects, member: members }[facet].map(({ slug, name }) => [slug, name]),
  );
  return postsBy(posts, facet).flatMap(({ value: slug, address, count, entries }) => {
    const name = names.get(slug);
    if (name === undefined) return [];
    const page = { project: routes.project(slug), member: routes.member(slug) }[facet];
    return {
      ...{ slug, address, count, posts: entries, label: name, title: name, above: trails.post },
      ...words[facet](name, count),
      noindex: !isWorthListing(count),
      feed: { address: page, name: t('projects.news', { name }) },
    };
  });
}
