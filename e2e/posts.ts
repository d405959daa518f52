import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { splitFrontMatter } from '../lib/content/front-matter';
import { lastChanged, newestFirst } from '../lib/content/posts';
import { isThere } from '../lib/content/schedule';
import type { Fields } from '../lib/content/schema';
import { person, post } from '../lib/content/schema';
import { nameSlug, postAddress, routes } from '../lib/routes';

/** A post as its file says it, without anything of the build. */
export type WrittenPost = Fields<typeof post> & { address: string; changed: string; body: string };

/** A list of posts: the address of the page that shows it, and its posts. */
export type WrittenList = { address: string; posts: readonly WrittenPost[] };

/** The posts of a content folder, newest first, also drafts, unlisted ones, and those that are still to come or over. */
export function writtenPosts(content: string): WrittenPost[] {
  return filesOf(content, 'posts')
    .map((file) => {
      const fields = post.schema.parse(frontMatter(content, file)) as Fields<typeof post>;
      const body = readFileSync(join(content, file), 'utf8').split(/^---$/m).slice(2).join('---');
      return { ...fields, body, file, address: postAddress({ file, ...fields }), changed: lastChanged(fields) };
    })
    .sort(newestFirst);
}

/** Whether lists show a post: it is there, and neither draft nor unlisted. */
export function isListed(post: WrittenPost): boolean {
  return post.draft !== true && post.hidePost !== true && isThere(post, new Date());
}

/** The lists of a content folder that feeds are made of: those with a post that lists show. */
export function writtenLists(content: string): WrittenList[] {
  const posts = writtenPosts(content).filter(isListed);
  const slugs = (folder: string) => filesOf(content, folder).map((file) => basename(file, '.md'));
  const unique = (names: readonly string[]) => [...new Map(names.map((name) => [nameSlug(name), name])).values()];
  return [
    { address: routes.blog, posts },
    ...unique(posts.flatMap(({ category }) => category.map(({ label }) => label))).map((label) => ({
      address: routes.category(label),
      posts: posts.filter(({ category }) => category.some((one) => nameSlug(one.label) === nameSlug(label))),
    })),
    ...unique(posts.flatMap(({ author }) => author)).map((name) => ({
      address: routes.author(name),
      posts: posts.filter(({ author }) => author.some((one) => nameSlug(one) === nameSlug(name))),
    })),
    ...slugs('projects').map((slug) => ({
      address: routes.project(slug),
      posts: posts.filter(({ projects, body }) => projects?.includes(slug) || linksTo(body, routes.project(slug))),
    })),
    ...slugs('members').map((slug) => ({
      address: routes.member(slug),
      posts: posts.filter(({ members, body }) => members?.includes(slug) || linksTo(body, routes.member(slug))),
    })),
  ].filter((list) => list.posts.length > 0);
}

/** Whether shared links of a post show a picture of its own, not a card that is drawn. */
export function hasOwnPicture({ image, seo }: WrittenPost): boolean {
  return image !== undefined || seo.image !== undefined;
}

/** The addresses of the pages of authors who have a profile: a file in `people`. */
export function profileAddresses(content: string): string[] {
  return filesOf(content, 'people').map((file) => routes.author(person.schema.parse(frontMatter(content, file)).name));
}

/** Whether a Markdown text has a link to an address of its site, outside of code. */
function linksTo(body: string, address: string): boolean {
  const links = body.replace(/`[^`]*`/g, '').matchAll(/\]\((?:https:\/\/[^/)]+)?(\/[^)?#\s]*)/g);
  return [...links].some(([, path]) => path === address);
}

function frontMatter(content: string, file: string): unknown {
  const matter = splitFrontMatter(readFileSync(join(content, file), 'utf8'));
  if ('fault' in matter) throw new Error(`${file} ${matter.fault}`);
  return parse(matter.yaml);
}

function filesOf(content: string, folder: string): string[] {
  return readdirSync(join(content, folder))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file}`);
}
