import { routes } from '../../routes';
import { absoluteUrl } from '../../site';
import { entityId, type Reference } from './graph';

/** A project, which its own page describes. */
export function projectId(slug: string): Reference {
  return { '@id': entityId(absoluteUrl(routes.project(slug)), 'project') };
}

/** Somebody, whom the page that lists what they wrote describes. */
export function personId(name: string): Reference {
  return { '@id': entityId(absoluteUrl(routes.author(name)), 'person') };
}

/** A member, which its own page describes. */
export function memberId(slug: string): Reference {
  return { '@id': entityId(absoluteUrl(routes.member(slug)), 'organization') };
}
