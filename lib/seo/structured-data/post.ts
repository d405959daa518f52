import { ArticleJsonLd } from 'next-seo';
import { shareImage } from '../../cards/share-image';
import { lastChanged, postDescription } from '../../content/posts';
import type { Member, Person, Post, Project } from '../../content/source';
import { routes } from '../../routes';
import { absoluteUrl, site } from '../../site';
import { trails } from '../../trails';
import { type Entity, entity, entityId, type Reference } from './graph';
import { memberId, personId, projectId } from './ids';
import { pageEntities } from './page';
import { foundation, isFoundation } from './site';

type Surroundings = { projects: readonly Project[]; members: readonly Member[]; people: readonly Person[] };

/**
 * An announcement: who wrote it when, what changed since, the projects, members and people that its fields say it is
 * about, and those that its text alone mentions.
 *
 * @param surroundings all that it is about or mentions
 */
export function postEntities(post: Post, { projects, members, people }: Surroundings): Entity[] {
  const { address, title, category } = post;
  const url = absoluteUrl(address);
  const { address: picture, width, height } = shareImage(address);
  const subjects = [
    ...projects.map(({ slug }) => ({ id: projectId(slug), isNamed: post.projects?.includes(slug) })),
    ...members.map(({ slug }) => ({ id: memberId(slug), isNamed: post.members?.includes(slug) })),
    ...people.map(({ slug, name }) => ({ id: personId(name), isNamed: post.people?.includes(slug) })),
  ];
  const about = subjects.filter(({ isNamed }) => isNamed).map(({ id }) => id);
  const mentions = subjects.filter(({ isNamed }) => !isNamed).map(({ id }) => id);
  const article = ArticleJsonLd({
    type: 'NewsArticle',
    headline: title,
    url,
    description: postDescription(post),
    image: { url: absoluteUrl(picture), width, height },
    datePublished: post.date,
    dateModified: lastChanged(post),
  });
  const more = {
    author: post.author.map((name) => authorOf(name, post)),
    publisher: foundation,
    mainEntityOfPage: { '@id': url },
    isPartOf: { '@id': url },
    inLanguage: site.locale,
    articleSection: category.map(({ label }) => label),
    about: about.length === 0 ? undefined : about,
    mentions: mentions.length === 0 ? undefined : mentions,
    correction: correctionsOf(post),
  };
  return pageEntities({
    address,
    title,
    above: trails.post,
    modified: lastChanged(post),
    about: entity(article, entityId(url, 'article'), more),
  });
}

/** A person with the page that lists what they wrote; the foundation where it signs itself. */
function authorOf(name: string, { hidePost }: Post): Entity | Reference {
  if (isFoundation(name)) {
    return { '@type': 'Organization', ...foundation, name: site.name, url: absoluteUrl(routes.home) };
  }
  // Nobody has a page for an unlisted post alone.
  if (hidePost) return { '@type': 'Person', name };
  return { '@type': 'Person', ...personId(name), name, url: absoluteUrl(routes.author(name)) };
}

function correctionsOf({ corrections = [] }: Post): Entity[] | undefined {
  if (corrections.length === 0) return undefined;
  return corrections.map(({ date, note }) => ({ '@type': 'CorrectionComment', text: note, datePublished: date }));
}
