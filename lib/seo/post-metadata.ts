import type { Metadata } from 'next';
import { lastChanged } from '../content/posts';
import type { Post } from '../content/source';
import { routes } from '../routes';
import { pageMetadata } from './metadata';

/** The head of an announcement, from its front matter. */
export function postMetadata(post: Post): Metadata {
  const { address, seo, image, title, author, category } = post;
  const picture = seo.image === undefined ? image : { src: seo.image, alt: title };
  return pageMetadata({
    address,
    title: seo.title,
    description: seo.description,
    image: picture,
    creator: seo.twitterUsername,
    noindex: post.hidePost,
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
