import countBy from 'lodash/countBy.js';
import { feedAddresses } from '../../feeds/feed-addresses';
import { decodeAddress, listAddress, newsFeeds, ownAddresses, routes } from '../../routes';
import { mediaFiles, mediaFolder } from '../media';
import { laterPages, postsPerPage } from '../pagination';
import { isThere } from '../schedule';
import { event, member, notice, person, post, project, site } from '../schema';
import { authorsOf, categoriesOf, type Topic, yearsOf } from '../topics';
import { documentClaims, twinTargets } from './addresses';
import { filesOf, slugOf } from './collection';
import type { CheckedFile } from './fields';

/** Everything on the site that a link or a picture can lead to. */
export type Targets = {
  pages: ReadonlySet<string>;
  files: ReadonlySet<string>;
  /** What is wrong with pictures that cannot be shown, by address. */
  broken: ReadonlyMap<string, string>;
};

/** Works out what the site will hold: its pages, and the files of the media folder. `brokenPictures` tells which are broken. */
export function targetsOf(files: readonly CheckedFile[], directory: string, now: Date): Omit<Targets, 'broken'> {
  const published = files.filter((file) => isPublished(file, now));
  const listed = filesOf(published, post).flatMap(({ checked }) => (checked.hidePost === true ? [] : [checked]));
  const people = filesOf(files, person).map(({ checked }) => checked);
  const events = filesOf(published, event);
  const isSecured = filesOf(files, site).some(({ checked }) => checked.security !== undefined);
  const media = mediaFiles(directory).map((file) => `/${mediaFolder}/${file}`);
  return {
    pages: new Set([
      ...ownAddresses.filter(
        (address) => !isWithoutContent(address, { listed: listed.length, events: events.length, isSecured }),
      ),
      ...events.map((file) => routes.eventCalendar(slugOf(file))),
      ...twinTargets(published),
      ...(['projects', 'members', 'posts'] as const).map((name) => routes.dataSchema(name, 1)),
      ...documentClaims(published).map(({ address }) => address),
      ...listPages(routes.blog, listed.length),
      ...topicPages(categoriesOf(listed), routes.category),
      ...topicPages(authorsOf(listed, people), routes.author),
      ...topicPages(yearsOf(listed), routes.year),
      ...feedAddresses(routes.blog, listed.length),
      ...topicFeeds(categoriesOf(listed), routes.category),
      ...topicFeeds(authorsOf(listed, people), routes.author),
      ...documentFeeds(
        filesOf(files, project),
        listed.flatMap(({ projects = [] }) => projects),
        routes.project,
      ),
      ...documentFeeds(
        filesOf(files, member),
        listed.flatMap(({ members = [] }) => members),
        routes.member,
      ),
    ]),
    files: new Set(media),
  };
}

/** Whether a document is there at `now`: no draft, and neither still to come nor over. */
export function isPublished(file: CheckedFile, now: Date): boolean {
  const isDraft = filesOf([file], post).some(({ checked }) => checked.draft === true);
  const scheduled = [...filesOf([file], post), ...filesOf([file], event), ...filesOf([file], notice)];
  return !isDraft && scheduled.every(({ checked }) => isThere(checked, now));
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
  return topics.flatMap(({ name, count }) => listPages(addressOf(name), count));
}

function topicFeeds(topics: readonly Topic[], addressOf: (name: string) => string): string[] {
  return topics.flatMap(({ name, count }) => feedAddresses(addressOf(name), count));
}

/** The feeds of the posts about each of these documents. `named` has the slug of each as often as posts name it. */
function documentFeeds(
  files: readonly CheckedFile[],
  named: readonly string[],
  addressOf: (slug: string) => string,
): string[] {
  const counts = countBy(named);
  return files.map(slugOf).flatMap((slug) => feedAddresses(addressOf(slug), counts[slug] ?? 0));
}

function listPages(address: string, total: number): string[] {
  return [address, ...laterPages(total, postsPerPage).map((number) => listAddress(address, number))];
}
