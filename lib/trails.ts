import { t } from './language';
import { routes } from './routes';

/** A page on the way from the home page to another one. */
export type Crumb = { label: string; address: string };

/** The pages above each kind of page, the outermost first; the home page is left out. */
export const trails = {
  post: [{ label: t('blog.title'), address: routes.blog }],
  project: [{ label: t('projects.title'), address: routes.projects }],
  member: [{ label: t('members.title'), address: routes.members }],
  event: [{ label: t('events.title'), address: routes.events }],
} as const satisfies Record<string, readonly Crumb[]>;
