import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { buildTime } from '../clock';
import { pageAddress, postAddress, routes } from '../routes';
import { contentDirectory } from './directory';
import { mediaFiles, mediaFolder } from './media';
import { linksIn, type Mentions, mentionsOf, subjectsByAddress } from './mentions';
import { nextBuild } from './next-build';
import { newestFirst } from './posts';
import { redirectsInEffect } from './redirects';
import { isThere, type Schedule } from './schedule';
import {
  type ContentType,
  event,
  type Fields,
  member,
  messages as messagesType,
  notice,
  page,
  person,
  post,
  project,
  redirects as redirectsType,
  site as siteType,
} from './schema';
import { messagesFile } from './schema/messages';
import { picturesToWithhold } from './withheld-pictures';

/** A Markdown document: its checked fields, and what every document has. */
export type Document<T extends ContentType> = Fields<T> & {
  /** Its file below the content folder: `posts/hello.md`. */
  file: string;
  /** Its file name without the ending. */
  slug: string;
  body: { raw: string; html: string };
};

/** A post, and what it is about: what its fields name, and what its text links to. */
export type Post = Document<typeof post> & { address: string; mentions: Mentions };
export type Project = Document<typeof project>;
export type Member = Document<typeof member>;
export type Person = Document<typeof person>;
export type Event = Document<typeof event> & { mentions: Mentions };
export type Page = Document<typeof page> & { address: string };
export type Notice = Document<typeof notice>;
export type Site = Fields<typeof siteType>;

type Generated = { _id: string; body: { raw: string; html: string } };

/** What Contentlayer adds to a document, and to each group of fields in it. */
const contentlayerKeys = new Set(['_id', '_raw', 'documentType']);

const isDevelopment = process.env.NODE_ENV === 'development';

// The generated documents are read from disk: bundling every body would cost time and memory. In
// development this one small file, written after them, makes a saved document show in the browser.
if (isDevelopment) await import('../../.contentlayer/generated/revision.json');

const now = buildTime();

/** Who writes sees drafts, and what is still to come. */
function isShown({ draft, publishAt, expireAt }: Schedule & { draft?: boolean | undefined }): boolean {
  return isDevelopment ? isThere({ expireAt }, now) : draft !== true && isThere({ publishAt, expireAt }, now);
}

export const site: Site = data(siteType, siteType.files);
export const projects: readonly Project[] = documents(project);
export const members: readonly Member[] = documents(member);
export const people: readonly Person[] = documents(person);

/** The projects, members and people that a document can be about. */
const graph = { subjects: subjectsByAddress({ projects, members, people }), origin: site.url };

// Whatever the moment: only what is there leaves this file.
const allPosts = documents(post).map((document) => ({
  ...withMentions(document),
  address: postAddress(document),
}));
const allEvents = documents(event).map(withMentions);
const allNotices = documents(notice);

const published = allPosts.filter(isShown).sort(newestFirst);

/** Posts that lists show, newest first. Drafts are among them in development only. */
export const posts: readonly Post[] = published.filter(({ hidePost }) => hidePost !== true);
/** Posts that answer at their address and stand in no list. */
export const unlistedPosts: readonly Post[] = published.filter(({ hidePost }) => hidePost === true);
export const events: readonly Event[] = allEvents.filter(isShown);
export const notices: readonly Notice[] = allNotices.filter(isShown);
export const pages: readonly Page[] = documents(page).map((document) => ({
  ...document,
  address: pageAddress(document),
}));
export const messages = data(messagesType, messagesFile(site.locale));
/** Those that take effect now. */
export const redirects = redirectsInEffect(
  data(redirectsType, redirectsType.files).redirects,
  [...allPosts, ...allEvents.map(({ slug, expireAt }) => ({ address: routes.event(slug), expireAt }))],
  now,
);

/** The addresses of pictures that only documents name which are not there. */
export const withheldPictures: ReadonlySet<string> = picturesToWithhold(
  mediaFiles(contentDirectory).map((file) => `/${mediaFolder}/${file}`),
  [allPosts, allEvents, allNotices].flatMap((all) => all.filter((document) => !isShown(document))),
  [posts, unlistedPosts, projects, members, people, events, notices, pages, redirects, site, messages].flat(),
);

/** The moment from which on another build of the same content makes another site; undefined where none does. */
export const nextBuildTime = nextBuild({ posts: allPosts, events: allEvents, notices: allNotices }, now);

function documents<T extends ContentType>(type: T): Document<T>[] {
  return read(type).map((document) => ({
    ...fields(type, document),
    file: document._id,
    slug: basename(document._id, '.md'),
    body: document.body,
  }));
}

/** Looks at each text once: every page asks who names whom. */
function withMentions<T extends Document<typeof post | typeof event>>(document: T): T & { mentions: Mentions } {
  return { ...document, mentions: mentionsOf(document, linksIn(document.body.html), graph) };
}

function data<T extends ContentType>(type: T, file: string): Fields<T> {
  const document = read(type).find(({ _id }) => _id === file);
  if (document === undefined) throw new Error(`The content folder has no ${file}: ${type.help}`);
  return fields(type, document);
}

function read({ name }: ContentType): Generated[] {
  return JSON.parse(readFileSync(`.contentlayer/generated/${name}/_index.json`, 'utf8'));
}

/** The definition's own reading of the fields, without what Contentlayer adds to them at every level. */
function fields<T extends ContentType>(type: T, { body: _, ...document }: Generated): Fields<T> {
  return type.schema.parse(withoutContentlayerKeys(document)) as Fields<T>;
}

function withoutContentlayerKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutContentlayerKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !contentlayerKeys.has(key))
      .map(([key, entry]) => [key, withoutContentlayerKeys(entry)]),
  );
}
