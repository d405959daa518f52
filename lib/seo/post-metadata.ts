import type { Metadata } from 'next';
import { lastChanged, postDescription } from '../content/posts';
import type { Post } from '../content/source';
import { routes } from '../routes';
import { pageMetadata } from './metadata';

/** The head of an announcement, from its front matter. */
export function postMetadata(post: Post): Metadata {
  const { address, seo, title, author, category } = post;
  return pageMetadata({
    address,
    title: seo.title ?? title,
    description: postDescription(post),
    creator: seo.twitterUsername,
    noindex: post.hidePost,
    ...(!post.hidePost && { files: { 'text/markdown': routes.twin(address) } }),
    article: {
      published: post.date,
      modified: lastChanged(post),
      // Nobody has a page for an unlisted post alone.
      authors: post.hidePost ? [] : author.map(routes.author),
      section: category[0]?.label,
      tags: category.map(({ label }) => label),
    },
  });
}
