import { members, pages, posts, projects } from '../content/source';
import { routes } from '../routes';
import { memberTwin } from './member-twin';
import { pageTwin } from './page-twin';
import { postTwin } from './post-twin';
import { projectTwin } from './project-twin';

/** The addresses of all documents that exist as Markdown too: posts, projects, members and pages. */
export function twinAddresses(): string[] {
  return [...twins.keys()];
}

/** The Markdown of the document whose twin is at this address; undefined where there is none. */
export function twinAt(address: string): string | undefined {
  return twins.get(address)?.();
}

// An unlisted post has none: a file cannot ask search engines to leave it out, as its page does.
const twins: ReadonlyMap<string, () => string> = new Map([
  ...posts.map((post) => [routes.twin(post.address), () => postTwin(post)] as const),
  ...projects.map((project) => [routes.twin(routes.project(project.slug)), () => projectTwin(project)] as const),
  ...members.map((member) => [routes.twin(routes.member(member.slug)), () => memberTwin(member)] as const),
  ...pages.map((page) => [routes.twin(page.address), () => pageTwin(page)] as const),
]);
