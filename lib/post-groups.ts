import type { PostFacet } from './content/facets';
import type { Topic } from './content/topics';
import type { FacetGroup } from './facet-lists';
import { t } from './language';
import { categories, years } from './post-lists';
import { subjectLists } from './post-subject-lists';
import { routes } from './routes';

function ofTopics(title: string, topics: readonly Topic[], addressOf: (name: string) => string): FacetGroup {
  return { title, links: topics.map(({ name, count }) => ({ label: name, address: addressOf(name), count })) };
}

const subjects: Readonly<Record<PostFacet, FacetGroup>> = {
  project: { title: t('blog.projects'), links: subjectLists.project },
  member: { title: t('blog.members'), links: subjectLists.member },
};

/** The ways from any list of posts: by category, by year, and to the posts about each project. */
export const newsGroups: readonly FacetGroup[] = [
  ofTopics(t('blog.categories'), categories, routes.category),
  ofTopics(t('blog.years'), years, routes.year),
  subjects.project,
];

/** The ways from the posts about a member: also to those about others. */
export const memberNewsGroups: readonly FacetGroup[] = [subjects.member, ...newsGroups];
