import { type ListPage, laterPages, listPage, postsPerPage } from './content/pagination';
import { postsByAuthor, postsInCategory } from './content/posts';
import { type Person, type Post, people, posts } from './content/source';
import { authorsOf, categoriesOf, type Topic } from './content/topics';
import { t } from './language';
import { nameSlug, routes } from './routes';
import { site } from './site';

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
  above: readonly { label: string; address: string }[];
  posts: readonly Post[];
  /** The category or author whose list it is. */
  topic?: Topic;
  /** The author’s profile, where there is one. */
  person?: Person | undefined;
};

const news = { label: t('blog.title'), address: routes.blog };

/** Every category of the listed posts. */
export const categories = categoriesOf(posts);

/** Everyone who has a page: authors of listed posts, and people. */
export const authors = authorsOf(posts, people);

/** All posts. */
export const newsList: PostList = {
  ...news,
  title: news.label,
  wholeTitle: news.label,
  above: [],
  description: t('blog.description', { site: site.name }),
  posts,
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
    above: [news],
    posts: postsInCategory(posts, slug),
    topic,
  };
}

/** The posts of the author with this slug, with the profile, or undefined where there is nobody of that name. */
export function authorList(slug: string): PostList | undefined {
  const topic = authors.find((author) => author.slug === slug);
  if (topic === undefined) return undefined;
  const { name, count } = topic;
  return {
    address: routes.author(name),
    title: name,
    wholeTitle: t(count === 0 ? 'blog.personTitle' : 'blog.authorTitle', { name }),
    description: t('blog.authorDescription', { name, site: site.name, count }),
    kicker: t(count === 0 ? 'blog.personLabel' : 'blog.authorLabel'),
    above: [news],
    posts: postsByAuthor(posts, slug),
    topic,
    person: people.find((person) => nameSlug(person.name) === slug),
  };
}

/** One page of a list, or undefined where the list does not reach that far. */
export function pageOf(list: PostList, number: number): ListPage<Post> | undefined {
  return listPage(list.posts, number, postsPerPage);
}

/** The numbers, as in an address, of the pages of a list after its first. */
export function furtherPages(list: PostList): string[] {
  return laterPages(list.posts.length, postsPerPage).map(String);
}
