import { routes } from '../../routes';
import { event, member, page, person, post, project } from '../schema';
import type { Targets } from './targets';

/** Ids that every page has. */
const everywhere = ['main_', 'menu_'];

/** Ids that the template of a document’s page gives, by type. Some are there only where there is something to show. */
const byType: Readonly<Record<string, readonly string[]>> = {
  [post.name]: ['about_', 'corrections_', 'related_', 'share_'],
  [page.name]: [],
  [project.name]: ['contribute_', 'events_', 'facts_', 'mentioned_', 'news_'],
  [member.name]: ['facts_', 'history_', 'mentioned_', 'news_'],
  [event.name]: ['facts_'],
  [person.name]: ['mentioned_', 'news_'],
};

/** Ids of the portal’s own pages; those of the members also have the id of each tier that they show. */
const byAddress: Readonly<Record<string, readonly string[]>> = {
  [routes.home]: ['event', 'join_', 'members', 'news', 'projects'],
  [routes.blog]: filterIds('q', 'category', 'author', 'project', 'member', 'year'),
  [routes.projects]: filterIds('status', 'area', 'tag'),
  [routes.members]: ['join_', 'lately_', ...filterIds('q', 'tier', 'country', 'kind')],
  [routes.memberTable]: filterIds('q', 'tier', 'country', 'kind'),
  [routes.memberStatistics]: ['countries', 'data', 'kinds', 'tiers'],
  [routes.events]: ['past', 'upcoming'],
  [routes.data]: ['addresses', 'csv', 'envelope', 'example', 'members', 'posts', 'projects', 'promise'],
  [routes.search]: ['map_', 'q_', 'q_-hint', 'tier_', 'year_'],
};

/** The ids of the controls of a directory’s filter; one that is no choice is not there. */
function filterIds(...names: readonly string[]): string[] {
  return [...names, 'sort'].map((name) => `filter-${name}_`);
}

/** The ids that the page of a document of this type has besides those of its text. */
export function templateIds(type: string): readonly string[] {
  return byType[type] ?? [];
}

/** The ids that a link to this page can lead to. Undefined where they are not known: of files, and of the style guide. */
export function idsAt(
  address: string,
  { ids, tiers }: Pick<Targets, 'ids' | 'tiers'>,
): ReadonlySet<string> | undefined {
  if (address === routes.styleguide || /\.\w+$/.test(address)) return undefined;
  const own = [...everywhere, ...(byAddress[address] ?? []), ...(address === routes.members ? tiers : [])];
  return new Set([...own, ...(ids.get(address) ?? [])]);
}

/** All ids that templates give, for the test that each of them is on some page. */
export function templateIdsEverywhere(): string[] {
  return [everywhere, ...Object.values(byType), ...Object.values(byAddress)].flat();
}
