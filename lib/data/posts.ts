import type { z } from 'zod';
import { peopleNamed } from '../content/people';
import { lastChanged, postDescription } from '../content/posts';
import { type Post, people } from '../content/source';
import { pageAddresses, pictureUri } from './addresses';
import type { postEntry } from './definitions';

export type PostEntry = z.infer<typeof postEntry>;

/** Posts as `posts.json` has them, in the order in which they come. */
export function postEntries(posts: readonly Post[]): PostEntry[] {
  return posts.map((post) => {
    const { address, title, summary, date, author, category, mentions, corrections, image } = post;
    return {
      ...{ title, summary, description: postDescription(post), published: date, updated: lastChanged(post) },
      authors: author,
      categories: category.map(({ label }) => label),
      projects: [...mentions.projects],
      members: [...mentions.members],
      people: peopleNamed(people, mentions.people).map(({ name }) => name),
      corrections: corrections ?? [],
      image: image && { url: pictureUri(image.src), alt: image.alt },
      ...pageAddresses(address),
    };
  });
}

/** When one of the posts was last published or changed; undefined where there is none. */
export function newestUpdate(entries: readonly PostEntry[]): string | undefined {
  return entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
}
