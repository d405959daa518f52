import type { PhrasingContent, RootContent } from 'mdast';
import { memberCount } from '../content/members';
import { postSummary } from '../content/posts';
import { inOrder } from '../content/projects';
import { events, members, pages, posts, projects } from '../content/source';
import { feedLinks } from '../feeds/feed-links';
import { format, t } from '../language';
import { routes } from '../routes';
import { absoluteUrl, site } from '../site';
import { heading, line, link, list, paragraph, text, writeMarkdown } from '../twins/markdown';

/** How many posts the guide names, the newest first. */
const longestList = 200;

/**
 * A guide to the site for language models: what it is, and where everything is as Markdown.
 *
 * Source: https://llmstxt.org
 */
export function llmsText(): string {
  return writeMarkdown([
    heading(1, site.name),
    { type: 'blockquote', children: [paragraph([text(site.description)])] },
    ...line([text(t('llms.intro'))]),
    ...section(
      t('llms.pages'),
      pages.map(({ address, title, summary }) => entry(title, routes.twin(address), summary)),
    ),
    ...section(
      t('projects.title'),
      inOrder(projects).map(({ name, slug, tagline }) => entry(name, routes.twin(routes.project(slug)), tagline)),
    ),
    ...section(t('blog.title'), newsEntries()),
    ...section(t('members.title'), memberEntries()),
    ...section(t('data.title'), dataEntries()),
  ]);
}

function newsEntries() {
  const newest = posts
    .slice(0, longestList)
    .map((post) => entry(post.title, routes.twin(post.address), `${format.day(post.date)}. ${postSummary(post)}`));
  if (posts.length <= longestList) return newest;
  return [...newest, entry(routes.postsJson, routes.postsJson, t('llms.allPosts', { count: posts.length }))];
}

function memberEntries() {
  if (members.length === 0) return [];
  const day = site.membersAsOf;
  const known = t('llms.members', { count: memberCount(members, day), date: format.day(day) });
  return [entry(routes.membersJson, routes.membersJson, known), entry(routes.membersCsv, routes.membersCsv, known)];
}

function dataEntries() {
  return [
    entry(t('data.title'), routes.data, t('llms.documentation')),
    entry(routes.projectsJson, routes.projectsJson, t('data.projectsFile')),
    entry(routes.projectsCsv, routes.projectsCsv, t('data.projectsFile')),
    entry(routes.postsJson, routes.postsJson, t('data.postsFile')),
    ...feedLinks(routes.blog).map(({ address }) => entry(address, address, t('data.feedFile'))),
    ...feedLinks(routes.memberChanges).map(({ address }) => entry(address, address, t('history.feedFile'))),
    ...(events.length > 0 ? [entry(routes.calendar, routes.calendar, t('data.calendarFile'))] : []),
  ];
}

function entry(name: string, address: string, note: string): PhrasingContent[] {
  return [link(name, absoluteUrl(address)), text(`: ${note}`)];
}

/** A heading and what is below it; nothing where there is nothing. */
function section(title: string, entries: readonly PhrasingContent[][]): RootContent[] {
  return entries.length === 0 ? [] : [heading(2, title), ...list(entries)];
}
