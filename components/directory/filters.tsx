import type { ReactNode } from 'react';
import type { FilterIndex } from '@/lib/filter/filter-index';
import { offers } from './directories';
import { DirectoryFilter } from './directory-filter';
import { MemberPattern, MemberRowPattern, PostPattern, ProjectPattern } from './patterns';

type Props = {
  /** What the filter knows; without it, as on further pages, there is none. */
  index: FilterIndex | undefined;
  /** The directory as it is without a filter. */
  children: ReactNode;
};

/** Whether there is something to choose from. */
function isChoice(index: FilterIndex | undefined): index is FilterIndex {
  return index !== undefined && index.address.length > 1;
}

/** The list of the projects, with its filter. The cards that stand there are taken as they are. */
export function ProjectFilter({ index, children }: Props) {
  if (!isChoice(index)) return children;
  return (
    <DirectoryFilter
      directory="projects"
      offer={offers.projects}
      index={index}
      pattern={<ProjectPattern />}
      take="article"
    >
      {children}
    </DirectoryFilter>
  );
}

/** The list of the members, with its filter. Logos that stand there are taken along. */
export function MemberFilter({ index, withLogos, children }: Props & { withLogos: boolean }) {
  if (!isChoice(index)) return children;
  return (
    <DirectoryFilter
      directory="members"
      offer={offers.members}
      index={index}
      pattern={<MemberPattern withLogos={withLogos} />}
      take="[data-logo]"
    >
      {children}
    </DirectoryFilter>
  );
}

/** The table of the members, with its filter. */
export function MemberTableFilter({ index, children }: Props) {
  if (!isChoice(index)) return children;
  return (
    <DirectoryFilter directory="members" offer={offers.memberTable} index={index} pattern={<MemberRowPattern />}>
      {children}
    </DirectoryFilter>
  );
}

/** The list of all posts, with its filter, which shows when it is asked for: people come here to read. */
export function PostFilter({ index, children }: Props) {
  if (!isChoice(index)) return children;
  return (
    <DirectoryFilter directory="posts" offer={offers.posts} index={index} pattern={<PostPattern />} isFolded>
      {children}
    </DirectoryFilter>
  );
}
