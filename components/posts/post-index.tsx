import type { ReactNode } from 'react';
import { PostFilter } from '@/components/directory/filters';
import { StructuredData } from '@/components/layout/structured-data';
import { Empty } from '@/components/ui/empty';
import { MendLinks } from '@/components/ui/mend-links';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import type { ListPage } from '@/lib/content/pagination';
import type { Post } from '@/lib/content/source';
import { type FacetGroup, pagesAbove } from '@/lib/facet-lists';
import type { FilterIndex } from '@/lib/filter/filter-index';
import { t } from '@/lib/language';
import type { PostList as List } from '@/lib/post-lists';
import { routes } from '@/lib/routes';
import { findableAs, leftOutOfSearch } from '@/lib/search';
import { postListEntities } from '@/lib/seo/structured-data/post-list';
import { LeadPost } from './lead-post';
import { Narrowing } from './narrowing';
import { PostList } from './post-list';
import { PersonPicture, Profile, roleOf } from './profile';

type Props = {
  list: List;
  page: ListPage<Post>;
  /** The lists to go on to. */
  groups: readonly FacetGroup[];
  /** Shows the newest post large, as the front of all news does. */
  lead?: boolean;
  /** What stands below the list: of an author, what others say of the person. */
  children?: ReactNode;
  /** What the filter knows, where the page has one. */
  filter?: FilterIndex | undefined;
};

/** A page of a list of posts: of all, of a category, of a year, or of an author with the author’s profile. */
export function PostIndex({ list, page, groups, lead = false, filter, children }: Props) {
  const { title, description, address, kicker, person } = list;
  const { number, count, total, items } = page;
  const [first, ...others] = items;
  return (
    <div className="page pb-section" {...(person && number === 1 && findableAs('person'))}>
      <StructuredData entities={postListEntities(list, page)} />
      <PageHeader
        title={title}
        lead={person === undefined ? description : roleOf(person)}
        above={pagesAbove(list, number)}
        kicker={number === 1 ? kicker : t('list.position', { page: number, pages: count })}
        figure={person && <PersonPicture person={person} />}
      >
        {person && number === 1 && <Profile person={person} />}
      </PageHeader>
      <div className="with-aside" {...(person && leftOutOfSearch)}>
        <div className="lg:col-start-2 lg:row-start-1 lg:h-full">
          <Narrowing groups={groups} current={address} feed={list.feed} />
        </div>
        <div className="min-w-0 lg:col-start-1 lg:row-start-1">
          {total === 0 && person === undefined && (
            <Empty text={t('blog.empty')} onward={{ label: t('home.allProjects'), address: routes.projects }} />
          )}
          <PostFilter index={filter}>
            <div className="grid gap-8">
              {lead && first && <LeadPost post={first} />}
              <PostList posts={lead ? others : items} level={2} />
              <Pagination address={address} page={page} by="time" />
            </div>
          </PostFilter>
          {children}
        </div>
      </div>
      {person && (
        <div className="pt-10">
          <MendLinks file={person.file} address={address} />
        </div>
      )}
    </div>
  );
}
