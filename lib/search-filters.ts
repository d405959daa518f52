import { memberCount } from './content/members';
import { yearOf } from './content/posts';
import { events, members, posts } from './content/source';
import { site } from './site';

/** What a search can be narrowed by besides the type of page, as its index has it (`findableAs`). */
export type SearchFilter = readonly { value: string; label: string }[];

/** The tiers of which somebody is a member, in their order. */
export const searchTiers: SearchFilter =
  memberCount(members, site.membersAsOf) === 0
    ? []
    : site.tiers.toSorted((a, b) => a.order - b.order).map(({ id, name }) => ({ value: id, label: name }));

/** The years of posts and events, the newest first. */
export const searchYears: SearchFilter = [
  ...new Set([...posts.map(yearOf), ...events.map(({ start }) => start.slice(0, 'YYYY'.length))]),
]
  .sort()
  .reverse()
  .map((year) => ({ value: year, label: year }));
