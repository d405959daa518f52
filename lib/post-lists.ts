import { isWorthListing } from './content/facets';
import { postsByAuthor, postsInCategory, postsOfYear } from './content/posts';
import { type Person, type Post, people, posts } from './content/source';
import { authorsOf, categoriesOf, type Topic, yearsOf } from './content/topics';
import { t } from './language';
import { nameSlug, routes } from './routes';
import { site } from './site';
import { type Crumb, trails } from './trails';

/** A list of posts: what it is called, where it is, and what is in it. */
export type PostList = {
  /** The address of its first page. */
  address: string;
  title: string;
  /** Its title where nothing around it says what sort of list it is. */
  wholeTitle: string;
  description: string;
  /** What sort of list it is. */
  kicker?: string;
  /** The lists above it. */
  above: readonly Crumb[];
  posts: readonly Post[];
  /** The category or author whose list it is. */
  topic?: Topic;
  /** The year whose list it is: `2021`. */
  year?: string;
  /** The author’s profile, where there is one. */
  person?: Person | undefined;
  /** Whether search engines leave it out: a list of one post says nothing that the post does not. */
  noindex?: boolean;
  /** The feeds to follow it by: its own, else those of all news. Undefined where there is no post at all. */
  feed: FeedSource | undefined;
};

/** A list that has feeds: the address of its page, and what is in it, such as `News in Releases`. */
export type FeedSource = { address: string; name: string };

/** Every category of the listed posts. */
export const categories = categoriesOf(posts);

/** Everyone who has a page: authors of listed posts, and people. */
export const authors = authorsOf(posts, people);

/** Every year of the listed posts, the newest first. */
export const years = yearsOf(posts);

/** The feeds of all posts, and those of a category and of an author with a post. */
export const newsFeed: FeedSource = { address: routes.blog, name: t('blog.title') };

export function categoryFeed({ name }: Topic): FeedSource {
  return { address: routes.category(name), name: t('blog.categoryTitle', { name }) };
}

export function authorFeed({ name }: Topic): FeedSource {
  return { address: routes.author(name), name: t('feeds.author', { name }) };
}

const newsFeedIfAny = posts.length > 0 ? newsFeed : undefined;

/** All posts. */
export const newsList: PostList = {
  address: routes.blog,
  title: t('blog.title'),
  wholeTitle: t('blog.title'),
  above: [],
  description: t('blog.description', { site: site.name }),
  posts,
  feed: newsFeedIfAny,
};

/** The posts of the category with this slug, or undefined where there is none. */
export function categoryList(slug: string): PostList | undefined {
  const topic = categories.find((category) => category.slug === slug);
  if (topic === undefined) return undefined;
  const { name, count } = topic;
  return {
    address: routes.category(name),
    title: name,
    wholeTitle: t('blog.categoryTitle', { name }),
    description: t('blog.categoryDescription', { name, site: site.name, count }),
    kicker: t('blog.categoryLabel'),
    above: trails.post,
    posts: postsInCategory(posts, slug),
    topic,
    noindex: !isWorthListing(count),
    feed: categoryFeed(topic),
  };
}

/** The posts of the author with this slug, with the profile, or undefined where there is nobody of that name. */
export function authorList(slug: string): PostList | undefined {
  const topic = authors.find((author) => author.slug === slug);
  if (topic === undefined) return undefined;
  const { name, count } = topic;
  const person = people.find((one) => nameSlug(one.name) === slug);
  return {
    address: routes.author(name),
    title: name,
    wholeTitle: t(count === 0 ? 'blog.personTitle' : 'blog.authorTitle', { name }),
    description: t('blog.authorDescription', { name, site: site.name, count }),
    kicker: t(count === 0 ? 'blog.personLabel' : 'blog.authorLabel'),
    above: trails.post,
    posts: postsByAuthor(posts, slug),
    topic,
    person,
    noindex: person === undefined && !isWorthListing(count),
    feed: count > 0 ? authorFeed(topic) : newsFeedIfAny,
  };
}

/** The posts of this year (`2021`, in UTC), or undefined where it has none. */
export function yearList(year: string): PostList | undefined {
  const topic = years.find(({ slug }) => slug === year);
  if (topic === undefined) return undefined;
  return {
    address: routes.year(year),
    title: year,
    wholeTitle: t('blog.yearTitle', { year }),
    description: t('blog.yearDescription', { year, site: site.name, count: topic.count }),
    kicker: t('blog.yearLabel'),
    above: trails.post,
    posts: postsOfYear(posts, year),
    year,
    noindex: !isWorthListing(topic.count),
    feed: newsFeedIfAny,
  };
}

/** The lists of all posts, and of each category, author and year. */
export function allPostLists(): PostList[] {
  const lists = [
    newsList,
    ...categories.map(({ slug }) => categoryList(slug)),
    ...authors.map(({ slug }) => authorList(slug)),
    ...years.map(({ slug }) => yearList(slug)),
  ];
  return lists.filter((list) => list !== undefined);
}
