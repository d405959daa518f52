import { EditLink } from '@/components/ui/edit-link';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Prose } from '@/components/ui/prose';
import type { ListPage } from '@/lib/content/pagination';
import type { Person, Post } from '@/lib/content/source';
import type { Topic } from '@/lib/content/topics';
import { t } from '@/lib/language';
import type { PostList as List } from '@/lib/post-lists';
import { href, routes } from '@/lib/routes';
import { CategoryNav } from './category-nav';
import { PostList } from './post-list';

type Props = {
  list: List;
  page: ListPage<Post>;
  /** The categories to go on to. */
  categories?: readonly Topic[];
};

/** A page of a list of posts: of all, of a category, or of an author with the author’s profile. */
export function PostIndex({ list, page, categories = [] }: Props) {
  const { title, description, address, kicker, above, topic, person } = list;
  const { number, count, total, items } = page;
  return (
    <div className="page">
      <PageHeader
        title={title}
        lead={person === undefined ? description : roleOf(person)}
        above={number === 1 ? above : [...above, { label: title, address }]}
        kicker={number === 1 ? kicker : t('list.position', { page: number, pages: count })}
      >
        {person && number === 1 && <Profile person={person} />}
      </PageHeader>
      <CategoryNav categories={categories} current={topic?.slug} />
      <div className="border-t border-rule py-10">
        {total === 0 && person === undefined && <p className="text-muted">{t('blog.empty')}</p>}
        <PostList posts={items} level={2} />
      </div>
      <p className="pb-8 text-sm">
        <a href={href(routes.feed)} className="link">
          {t('blog.feed')}
        </a>
      </p>
      <Pagination address={address} page={page} />
      {person && <EditLink file={person.file} />}
    </div>
  );
}

function roleOf({ role, organisation }: Person): string {
  return [role, organisation].filter(Boolean).join(', ');
}

function Profile({ person: { name, photo, links = [], body } }: { person: Person }) {
  return (
    <div className="mt-6 grid gap-4">
      {photo && <img src={photo} alt={name} className="size-24 rounded-full object-cover" />}
      <Prose html={body.html} />
      {links.length > 0 && (
        <ul className="flex flex-wrap gap-4 text-sm">
          {links.map((link) => (
            <li key={link.url}>
              <a href={href(link.url)} rel="me" className="link">
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
