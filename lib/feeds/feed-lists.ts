import { postsAboutMember, postsAboutProject } from '../content/posts';
import { type Member, members, type Post, type Project, posts, projects } from '../content/source';
import type { Topic } from '../content/topics';
import { t } from '../language';
import { changesFeed, memberChanges } from '../member-history';
import { authorFeed, authors, categories, categoryFeed, type FeedSource, newsFeed } from '../post-lists';
import { nameSlug, routes } from '../routes';
import { site } from '../site';
import { changeEntry } from './change-entry';
import type { EntryReader } from './entry';
import { postEntry } from './post-entry';

/** A list that has feeds: at least one entry is in it. */
export type FeedList = {
  /** The address of the page that shows the list. */
  address: string;
  /** The title of its feeds, which says whose and of what they are. */
  title: string;
  description: string;
  /** Newest first. */
  entries: readonly EntryReader[];
};

type Slugs = (post: Post) => readonly string[];

const categorySlugs: Slugs = ({ category }) => category.map(({ label }) => nameSlug(label));
const authorSlugs: Slugs = ({ author }) => author.map(nameSlug);

/** All lists that have feeds: all news, each category, author, project and member with a post, and what changed among the members. */
export const feedLists: readonly FeedList[] = [
  postFeed(newsFeed, posts),
  ...ofTopics(categories, categorySlugs, categoryFeed),
  ...ofTopics(authors, authorSlugs, authorFeed),
  ...ofDocuments(projects, postsAboutProject, routes.project),
  ...ofDocuments(members, postsAboutMember, routes.member),
  feedList(
    changesFeed,
    memberChanges.map((change) => () => changeEntry(change)),
  ),
].filter(({ entries }) => entries.length > 0);

const byAddress = new Map(feedLists.map((list) => [list.address, list]));

/** The list with feeds that the page at an address shows; undefined where that page has none. */
export function feedListAt(address: string): FeedList | undefined {
  return byAddress.get(address);
}

function feedList({ address, name }: FeedSource, entries: readonly EntryReader[]): FeedList {
  return {
    address,
    title: t('feeds.title', { site: site.name, name }),
    // It does not count the entries: a document of the archive stays as it is when one comes.
    description: t('feeds.description', { site: site.name, name }),
    entries,
  };
}

function postFeed(source: FeedSource, listed: readonly Post[]): FeedList {
  return feedList(
    source,
    listed.map((post) => () => postEntry(post)),
  );
}

function ofTopics(topics: readonly Topic[], slugsOf: Slugs, sourceOf: (topic: Topic) => FeedSource): FeedList[] {
  const bySlug = grouped(slugsOf);
  return topics.map((topic) => postFeed(sourceOf(topic), bySlug.get(topic.slug) ?? []));
}

function ofDocuments(
  documents: readonly (Project | Member)[],
  postsAbout: (posts: readonly Post[], slug: string) => readonly Post[],
  addressOf: (slug: string) => string,
): FeedList[] {
  return documents.map(({ slug, name }) =>
    postFeed({ address: addressOf(slug), name: t('projects.news', { name }) }, postsAbout(posts, slug)),
  );
}

/** The posts by what they belong to. One walk over them: there may be hundreds of members and thousands of posts. */
function grouped(slugsOf: Slugs): Map<string, Post[]> {
  const groups = new Map<string, Post[]>();
  for (const post of posts) {
    for (const slug of new Set(slugsOf(post))) {
      const group = groups.get(slug);
      if (group === undefined) groups.set(slug, [post]);
      else group.push(post);
    }
  }
  return groups;
}
