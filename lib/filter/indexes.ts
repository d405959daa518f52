import memoize from 'lodash/memoize.js';
import { members, posts, projects } from '../content/source';
import { format, t } from '../language';
import { site } from '../site';
import type { Directory, FilterIndex } from './filter-index';
import { memberIndex } from './member-index';
import { postIndex } from './post-index';
import { projectIndex } from './project-index';

const indexes: Readonly<Record<Directory, () => FilterIndex>> = {
  projects: () =>
    projectIndex(projects, {
      status: (status) => t(`projectStatus.${status}`),
      since: (day) => t('projects.since', { date: format.partialDay(day) }),
    }),
  members: () =>
    memberIndex(members, site.tiers, site.membersAsOf, {
      country: format.country,
      kind: (kind) => t(`memberKind.${kind}`),
      since: format.shortMonth,
    }),
  posts: () => postIndex(posts, { projects, members }, format.day),
};

/** What the filter knows of a directory of this site; made once, since a page and the file ask for it. */
export const filterIndexOf: (directory: Directory) => FilterIndex = memoize((directory: Directory) =>
  indexes[directory](),
);
