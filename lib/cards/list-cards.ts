import { memberCount } from '../content/members';
import { events, members, projects } from '../content/source';
import { foundationMark, tierMark } from '../design/marks';
import type { FacetList } from '../facet-lists';
import { format, t } from '../language';
import { changeList, type MonthList, memberChanges, monthList, months } from '../member-history';
import { memberLists, memberTable } from '../member-lists';
import { allPostLists, type PostList } from '../post-lists';
import { allSubjectLists } from '../post-subject-lists';
import { projectLists } from '../project-lists';
import { routes } from '../routes';
import { site } from '../site';
import { layersFigure, monogram } from './document-cards';
import type { Figure, ShareCard } from './share-card';

const markFigure: Figure = { kind: 'drawing', pieces: foundationMark };

/** The card of the home page, and of pages that tell nothing of their own. */
export const homeCard: ShareCard = {
  page: routes.home,
  title: site.tagline,
  section: site.shortName,
  figure: layersFigure,
  picture: site.shareImage === undefined ? undefined : { src: site.shareImage, alt: site.name },
};

/** The cards of all lists. Further pages of a list have the card of the first. */
export function listCards(): ShareCard[] {
  return [
    ...allPostLists().map(postListCard),
    ...allSubjectLists.map(postListCard),
    ...Object.values(projectLists).flatMap((lists) => lists.map(projectListCard)),
    ...Object.values(memberLists).flatMap((lists) => lists.map(memberListCard)),
    directoryCard(memberTable.address, memberTable.title, memberDetail(memberTable.entries.length)),
    ...months.flatMap((month) => monthList(month) ?? []).map(monthCard),
    directoryCard(changeList.address, changeList.title, t('cards.changes', { count: memberChanges.length })),
    directoryCard(
      routes.memberStatistics,
      t('history.statisticsTitle'),
      memberDetail(memberCount(members, site.membersAsOf)),
    ),
    directoryCard(routes.projects, t('projects.title'), t('cards.projects', { count: projects.length })),
    directoryCard(routes.compare, t('compare.title'), t('cards.projects', { count: projects.length })),
    directoryCard(routes.members, t('members.title'), memberDetail(memberCount(members, site.membersAsOf))),
    directoryCard(routes.events, t('events.title'), t('cards.events', { count: events.length })),
    directoryCard(routes.data, t('data.title')),
  ];
}

export function postListCard({ address, title, kicker, posts, person, topic }: PostList): ShareCard {
  const isAuthor = topic !== undefined && address === routes.author(topic.name);
  const role = [person?.role, person?.organisation].filter(Boolean).join(', ');
  return {
    page: address,
    title,
    section: kicker ?? site.shortName,
    detail: posts.length === 0 && role !== '' ? role : t('cards.posts', { count: posts.length }),
    figure: isAuthor ? personFigure(title, person?.photo) : markFigure,
  };
}

function projectListCard({ address, title, kicker, count }: FacetList<unknown>): ShareCard {
  return { page: address, title, section: kicker, detail: t('cards.projects', { count }), figure: markFigure };
}

function memberListCard({ address, title, kicker, count, facet }: FacetList<unknown>, place: number): ShareCard {
  const pieces = tierMark(place, memberLists.tier.length);
  return {
    page: address,
    title,
    section: kicker,
    detail: memberDetail(count),
    figure: facet === 'tier' ? { kind: 'drawing', pieces } : markFigure,
  };
}

function monthCard({ address, title, count, day }: MonthList): ShareCard {
  return directoryCard(address, title, t('cards.members', { count, date: format.day(day) }));
}

function memberDetail(count: number): string {
  return t('cards.members', { count, date: format.day(site.membersAsOf) });
}

function personFigure(name: string, photo: string | undefined): Figure {
  return photo === undefined ? monogram(name, true) : { kind: 'photo', src: photo };
}

function directoryCard(page: string, title: string, detail?: string): ShareCard {
  return { page, title, section: site.shortName, detail, figure: markFigure };
}
