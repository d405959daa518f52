import { type ListPage, laterPages, listPage, postsPerPage } from './content/pagination';
import type { Post } from './content/source';
import type { PostList } from './post-lists';

/** One page of a list, or undefined where the list does not reach that far. */
export function pageOf(list: PostList, number: number): ListPage<Post> | undefined {
  return listPage(list.posts, number, postsPerPage);
}

/** The numbers, as in an address, of the pages of a list after its first. */
export function furtherPages(list: PostList): string[] {
  return laterPages(list.posts.length, postsPerPage).map(String);
}
