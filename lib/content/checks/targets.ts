import countBy from 'lodash/countBy.js';
import { feedAddresses } from '../../feeds/feed-addresses';
import { decodeAddress, newsFeeds, ownAddresses, routes } from '../../routes';
import { mediaFiles, mediaFolder } from '../media';
import type { Tier } from '../members';
import type { Mentions } from '../mentions';
import { postsPerPage } from '../pagination';
import { isThere } from '../schedule';
import { event, member, person, post, project, redirects, site } from '../schema';
import { authorsOf, categoriesOf, type Topic, yearsOf } from '../topics';
import { documentClaims, twinTargets } from './addresses';
import type { Body } from './body';
import { filesOf, slugOf } from './collection';
import {
  listPages,
  memberTargets,
  projectTargets,
  subjectTargets,
  tierIds,
  tiersOfFirstPage,
} from './directory-targets';
import type { CheckedFile } from './fields';
import { changeIds, historyTargets, monthIds } from './history-targets';
import { hostsOf, type KnownHosts } from './hosts';
import { mentionsByPath, originOf } from './mentions';
import { templateIds } from './page-ids';
import { hasEnded, scheduleOf } from './schedules';

/** Everything on the site that a link or a picture can lead to. Addresses are as `lib/routes` builds them. */
export type Targets = {
  now: Date;
  /** The site’s own origin. */
  origin: string;
  pages: ReadonlySet<string>;
  files: ReadonlySet<string>;
  /** What is wrong with pictures that cannot be shown, by address. */
  broken: ReadonlyMap<string, string>;
  /** The ids on the page of each document: of its text, and of its template. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** The ids of the tiers of membership that the first page of the list of members shows. */
  tiers: readonly string[];
  /** The address of the page that shows each document, by its path. */
  documents: ReadonlyMap<string, string>;
  /** Documents that are not there now, by address: drafts, and those still to come or over. */
  withheld: ReadonlyMap<string, CheckedFile>;
  /** Pages that would be there if nothing had ended; empty where nothing has. */
  ended: ReadonlySet<string>;
  /** Addresses that have moved, and where they lead now. */
  moved: ReadonlyMap<string, string>;
  hosts: KnownHosts;
};

/** Works out what the site will hold: its pages, and the files of the media folder. `brokenPictures` tells which are broken. */
export function targetsOf(bodies: readonly Body[], directory: string, now: Date): Omit<Targets, 'broken'> {
  const files = bodies.map(({ file }) => file);
  const published = files.filter((file) => isPublished(file, now));
  const withheld = files.filter((file) => !isPublished(file, now));
  const over = withheld
    .map((file) => ({ file, ...scheduleOf(file) }))
    .filter((one) => !one.draft && hasEnded(one, now));
  const mentions = mentionsByPath(bodies);
  const pages = pagesOf(files, published, mentions);
  const documents = addressesOf(files);
  const tiers = filesOf(files, site).flatMap(({ checked }) => checked.tiers);
  return {
    now,
    origin: originOf(files),
    pages,
    files: new Set(mediaFiles(directory).map((file) => `/${mediaFolder}/${file}`)),
    ids: new Map([
      ...bodies.flatMap((body) => idsOfPage(body, documents.get(body.file.path), tiers)),
      ...monthIds(files),
      ...tierIds(files),
    ]),
    tiers: tiersOfFirstPage(files),
    documents,
    withheld: new Map(documentClaims(withheld).map(({ address, file }) => [address, file])),
    ended: over.length === 0 ? new Set() : pagesOf(files, [...published, ...over.map(({ file }) => file)], mentions),
    moved: new Map(
      filesOf(files, redirects).flatMap(({ checked }) => checked.redirects.map(({ from, to }) => [from, to] as const)),
    ),
    hosts: hostsOf(files),
  };
}

/** The address of the page that shows each document, by its path. A profile shows on the list of what its person wrote. */
function addressesOf(files: readonly CheckedFile[]): Map<string, string> {
  return new Map([
    ...documentClaims(files).map(({ address, file }) => [file.path, address] as const),
    ...filesOf(files, person).map(({ path, checked }) => [path, routes.author(checked.name)] as const),
  ]);
}

function idsOfPage(
  { file, ids }: Body,
  address: string | undefined,
  tiers: readonly Tier[],
): [string, ReadonlySet<string>][] {
  return address === undefined
    ? []
    : [[address, new Set([...templateIds(file.type.name), ...changeIds(file, tiers), ...ids])]];
}

/** All pages and files but pictures, where these documents are published. */
function pagesOf(
  files: readonly CheckedFile[],
  published: readonly CheckedFile[],
  mentions: ReadonlyMap<string, Mentions>,
): Set<string> {
  const posts = filesOf(published, post).filter(({ checked }) => checked.hidePost !== true);
  const listed = posts.map(({ checked }) => checked);
  const named = (kind: keyof Mentions) => posts.flatMap(({ path }) => mentions.get(path)?.[kind] ?? []);
  const people = filesOf(files, person).map(({ checked }) => checked);
  const events = filesOf(published, event);
  const isSecured = filesOf(files, site).some(({ checked }) => checked.security !== undefined);
  return new Set([
    ...ownAddresses.filter(
      (address) => !isWithoutContent(address, { listed: listed.length, events: events.length, isSecured }),
    ),
    ...events.map((file) => routes.eventCalendar(slugOf(file))),
    ...twinTargets(published),
    ...(['projects', 'members', 'posts'] as const).map((name) => routes.dataSchema(name, 1)),
    ...documentClaims(published).map(({ address }) => address),
    ...listPages(routes.blog, listed.length, postsPerPage),
    ...projectTargets(files),
    ...memberTargets(files),
    ...historyTargets(files),
    ...subjectTargets(
      files,
      posts.flatMap(({ path }) => mentions.get(path) ?? []),
    ),
    ...topicPages(categoriesOf(listed), routes.category),
    ...topicPages(authorsOf(listed, people), routes.author),
    ...topicPages(yearsOf(listed), routes.year),
    ...feedAddresses(routes.blog, listed.length),
    ...topicFeeds(categoriesOf(listed), routes.category),
    ...topicFeeds(authorsOf(listed, people), routes.author),
    ...documentFeeds(filesOf(files, project), named('projects'), routes.project),
    ...documentFeeds(filesOf(files, member), named('members'), routes.member),
  ]);
}

/** Whether a document is there at `now`: no draft, and neither still to come nor over. */
export function isPublished(file: CheckedFile, now: Date): boolean {
  const { draft, ...schedule } = scheduleOf(file);
  return !draft && isThere(schedule, now);
}

/** Whether a file of the portal’s own is not there: a calendar without an event, a feed without a post, security.txt without a contact. */
function isWithoutContent(
  address: string,
  { listed, events, isSecured }: { listed: number; events: number; isSecured: boolean },
): boolean {
  if (address === routes.securityText) return !isSecured;
  if (address === routes.calendar) return events === 0;
  return listed === 0 && newsFeeds.includes(address);
}

/** An address as a link spells it, without its query and anchor. */
export function targetOf(link: string): string {
  return decodeAddress(link.replace(/[?#].*$/, ''));
}

function topicPages(topics: readonly Topic[], addressOf: (name: string) => string): string[] {
  return topics.flatMap(({ name, count }) => listPages(addressOf(name), count, postsPerPage));
}

function topicFeeds(topics: readonly Topic[], addressOf: (name: string) => string): string[] {
  return topics.flatMap(({ name, count }) => feedAddresses(addressOf(name), count));
}

/** The feeds of the posts about each of these documents. `named` has the slug of each as often as posts are about it. */
function documentFeeds(
  files: readonly CheckedFile[],
  named: readonly string[],
  addressOf: (slug: string) => string,
): string[] {
  const counts = new Map(Object.entries(countBy(named)));
  return files.map(slugOf).flatMap((slug) => feedAddresses(addressOf(slug), counts.get(slug) ?? 0));
}
