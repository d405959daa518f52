import { events, members, pages, posts, projects, unlistedPosts } from '../content/source';
import { routes } from '../routes';
import { eventCard, memberCard, pageCard, postCard, projectCard } from './document-cards';
import { homeCard, listCards } from './list-cards';
import type { ShareCard } from './share-card';

export type { ShareCard } from './share-card';

/** The cards of all pages, each once. */
export const shareCards: readonly ShareCard[] = [
  homeCard,
  ...listCards(),
  ...[...posts, ...unlistedPosts].map(postCard),
  ...projects.map(projectCard),
  ...members.map(memberCard),
  ...events.map(eventCard),
  ...pages.map(pageCard),
];

const byPage = new Map(shareCards.map((card) => [card.page, card]));

/** Pages that tell nothing of their own. */
const withoutOwn: readonly string[] = [routes.notFound, routes.styleguide, routes.search];

/** The card of a page, which several pages may share: that of a list for each of its pages. Undefined where there is none. */
export function shareCardOf(page: string): ShareCard | undefined {
  return (
    byPage.get(page) ??
    byPage.get(page.replace(/\/page\/\d+$/, '')) ??
    (withoutOwn.includes(page) ? homeCard : undefined)
  );
}
