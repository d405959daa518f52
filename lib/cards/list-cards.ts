import { memberCount } from '../content/members';
import { events, members, projects } from '../content/source';
import { foundationMark } from '../design/marks';
import { format, t } from '../language';
import { authorList, authors, categories, categoryList, newsList, type PostList, yearList, years } from '../post-lists';
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
  const lists = [
    newsList,
    ...categories.map(({ slug }) => categoryList(slug)),
    ...authors.map(({ slug }) => authorList(slug)),
    ...years.map(({ slug }) => yearList(slug)),
  ];
  return [
    ...lists.flatMap((list) => (list === undefined ? [] : postListCard(list))),
    directoryCard(routes.projects, t('projects.title'), t('cards.projects', { count: projects.length })),
    directoryCard(
      routes.members,
      t('members.title'),
      t('cards.members', {
        count: memberCount(members, site.membersAsOf),
        date: format.day(site.membersAsOf),
      }),
    ),
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

function personFigure(name: string, photo: string | undefined): Figure {
  return photo === undefined ? monogram(name, true) : { kind: 'photo', src: photo };
}

function directoryCard(page: string, title: string, detail?: string): ShareCard {
  return { page, title, section: site.shortName, detail, figure: markFigure };
}
