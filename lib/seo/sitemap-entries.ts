import { parseFragment } from 'parse5';
import { shareImage } from '../cards/share-image';
import { lastChanged, postsAboutMember, postsAboutProject } from '../content/posts';
import { events, type Member, members, type Post, pages, posts, projects, site } from '../content/source';
import { type FacetList, furtherPagesOf } from '../facet-lists';
import { attributeOf, elementsIn } from '../html';
import { changeList, furtherChangePages, furtherMonthPages, monthList, months } from '../member-history';
import { furtherMemberPages, memberLists, memberTable } from '../member-lists';
import { furtherPages } from '../post-list-pages';
import { allPostLists, type PostList } from '../post-lists';
import { allSubjectLists } from '../post-subject-lists';
import { projectDirectory, projectLists } from '../project-lists';
import { listAddress, routes } from '../routes';

/** A page that a search engine may list. */
export type SitemapEntry = {
  /** Its address on this site. */
  address: string;
  /** When its content last changed, in ISO 8601, where the content says so. */
  changed?: string | undefined;
  /** The addresses of its pictures on this site. */
  pictures?: readonly string[];
};

/** Every page that a search engine may list, once. */
export function sitemapEntries(): SitemapEntry[] {
  return [
    { address: routes.home, changed: newestChange(posts) },
    ...[...allPostLists(), ...allSubjectLists].flatMap(listEntries),
    ...posts.map((post) => ({
      address: post.address,
      changed: lastChanged(post),
      pictures: [...new Set([shareImage(post.address).address, ...ownPicture(post), ...picturesIn(post.body.html)])],
    })),
    ...facetEntries(projectDirectory, () => undefined),
    ...Object.values(projectLists).flatMap((lists) => lists.flatMap((list) => facetEntries(list, () => undefined))),
    ...projects.map(({ slug, logo, body }) => ({
      address: routes.project(slug),
      changed: newestChange(postsAboutProject(posts, slug)),
      pictures: [...(logo ? [logo] : []), ...picturesIn(body.html)],
    })),
    { address: routes.compare },
    { address: routes.members, changed: newest(members.flatMap(membershipDays)) },
    ...furtherMemberPages().map((page) => ({ address: listAddress(routes.members, Number(page)) })),
    ...facetEntries(memberTable, newestMembership),
    ...Object.values(memberLists).flatMap((lists) => lists.flatMap((list) => facetEntries(list, newestMembership))),
    ...historyEntries(),
    ...members.map((member) => ({
      address: routes.member(member.slug),
      changed: newest([...membershipDays(member), ...postsAboutMember(posts, member.slug).map(lastChanged)]),
      pictures: [...(member.logo ? [member.logo.light] : []), ...picturesIn(member.body.html)],
    })),
    { address: routes.events },
    { address: routes.data },
    ...events.map(({ slug, updated, body }) => ({
      address: routes.event(slug),
      changed: updated,
      pictures: picturesIn(body.html),
    })),
    ...pages.map(({ address, updated, body }) => ({ address, changed: updated, pictures: picturesIn(body.html) })),
  ];
}

function listEntries(list: PostList): SitemapEntry[] {
  if (list.noindex === true) return [];
  const changed = newestChange(list.posts);
  const further = furtherPages(list).map((page) => ({ address: listAddress(list.address, Number(page)), changed }));
  return [{ address: list.address, changed }, ...further];
}

/** The pages of a list of projects or members that search engines may list. */
function facetEntries<Entry>(
  list: Pick<FacetList<Entry>, 'address' | 'entries' | 'pageSize'> & { noindex?: boolean },
  changeOf: (entries: readonly Entry[]) => string | undefined,
): SitemapEntry[] {
  if (list.noindex === true) return [];
  const changed = changeOf(list.entries);
  return ['1', ...furtherPagesOf(list)].map((page) => ({ address: listAddress(list.address, Number(page)), changed }));
}

function newestMembership(listed: readonly Member[]): string | undefined {
  return newest(listed.flatMap(membershipDays));
}

/** What changed among the members, how many there were, and who they were at the end of each month. */
function historyEntries(): SitemapEntry[] {
  const days = members.flatMap(changeDays);
  const pages = (address: string, further: readonly string[]) =>
    ['1', ...further].map((page) => listAddress(address, Number(page)));
  const lists = months.flatMap((month) => monthList(month) ?? []);
  return [
    ...[...pages(changeList.address, furtherChangePages), routes.memberStatistics].map((address) => ({
      address,
      changed: newest(days),
    })),
    ...lists.flatMap((list) => {
      const changed = newest(days.filter((day) => day <= list.day));
      return pages(list.address, furtherMonthPages(list)).map((address) => ({ address, changed }));
    }),
  ];
}

/** The days on which a member’s standing changed, as far as the list is known. */
function membershipDays({ memberships }: Pick<Member, 'memberships'>): string[] {
  return memberships
    .flatMap(({ since, until }) => (until === undefined ? [since] : [since, until]))
    .filter((day) => day <= site.membersAsOf);
}

/** The same, and those on which its name changed. */
function changeDays({ memberships, formerNames = [] }: Member): string[] {
  return [...membershipDays({ memberships }), ...formerNames.map(({ until }) => until)].filter(
    (day) => day <= site.membersAsOf,
  );
}

function newestChange(changes: PostList['posts']): string | undefined {
  return newest(changes.map(lastChanged));
}

/** The picture at the head of a post. */
function ownPicture({ image }: Post): string[] {
  return image === undefined ? [] : [image.src];
}

/** The last of some moments and days. */
function newest(moments: readonly string[]): string | undefined {
  return moments.toSorted().at(-1);
}

function picturesIn(html: string): string[] {
  if (!html.includes('<img')) return [];
  const sources = elementsIn(parseFragment(html))
    .filter(({ tagName }) => tagName === 'img')
    .map((picture) => attributeOf(picture, 'src') ?? '');
  return [...new Set(sources.filter((source) => source.startsWith('/')))];
}
