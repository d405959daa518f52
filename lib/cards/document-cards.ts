import { leftOn, membershipHistory } from '../content/members';
import { sinceOf } from '../content/projects';
import type { Event, Member, Page, Post, Project } from '../content/source';
import { layers, marks, stackMark } from '../design/marks';
import { monogramOf } from '../design/monogram';
import { eventTime } from '../event-texts';
import { format, t } from '../language';
import { routes } from '../routes';
import { site } from '../site';
import { standing } from '../standing';
import type { Figure, ShareCard } from './share-card';

/** The foundation’s own figure, for what has none of its own. */
export const layersFigure: Figure = { kind: 'drawing', pieces: layers };

export function postCard({ address, title, category, date, seo, image }: Post): ShareCard {
  return {
    page: address,
    title,
    section: category[0]?.label ?? t('blog.title'),
    detail: format.day(date),
    figure: layersFigure,
    picture: seo.image === undefined ? image : { src: seo.image, alt: title },
  };
}

export function projectCard(project: Project): ShareCard {
  const { slug, name, area, status, logo, mark } = project;
  const since = sinceOf(project);
  const pieces = mark === undefined ? stackMark(name) : marks[mark];
  return {
    page: routes.project(slug),
    title: name,
    section: area,
    detail: joined(t(`projectStatus.${status}`), since && t('projects.since', { date: format.partialDay(since) })),
    figure: logo === undefined ? { kind: 'drawing', pieces } : { kind: 'logo', src: logo },
  };
}

export function memberCard(member: Member): ShareCard {
  const { slug, name, logo } = member;
  const left = leftOn(member, site.membersAsOf);
  return {
    page: routes.member(slug),
    title: name,
    section: t(left === undefined ? 'cards.member' : 'cards.formerMember'),
    detail: left === undefined ? (standing(member) ?? joining(member)) : t('cards.left', { date: format.day(left) }),
    figure: logo === undefined ? monogram(name, false) : { kind: 'logo', src: logo.light },
  };
}

/** The first membership of an organisation that will only join after the day up to which the members are known. */
function joining(member: Member): string | undefined {
  const first = membershipHistory(member).at(-1);
  const tier = site.tiers.find(({ id }) => id === first?.tier);
  return first && tier && t('members.standing', { tier: tier.name, date: format.day(first.since) });
}

export function eventCard(event: Event): ShareCard {
  const { slug, name, kind, start } = event;
  return {
    page: routes.event(slug),
    title: name,
    section: kind,
    detail: eventTime(event),
    figure: { kind: 'day', day: format.dayOfMonth(start), month: format.shortMonth(start) },
  };
}

/** A page stands in the section of the footer that links to it. */
export function pageCard({ address, title, updated }: Page): ShareCard {
  const column = site.footer.find(({ links }) => links.some(({ href }) => href === address));
  return {
    page: address,
    title,
    section: column?.title ?? site.shortName,
    detail: updated && t('pages.updated', { date: format.day(updated) }),
    figure: layersFigure,
  };
}

export function monogram(name: string, isRound: boolean): Figure {
  return { kind: 'monogram', ...monogramOf(name), isRound };
}

function joined(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' · ');
}
