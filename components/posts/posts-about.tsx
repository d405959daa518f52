import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { leftOutOfSearch } from '@/lib/search';
import { Feeds } from './feeds';
import { PostList } from './post-list';

type Props = {
  name: string;
  /** The address of the page of what they name. */
  address: string;
  posts: readonly Post[];
};

/** The posts that name a project or a member, and their feeds. */
export function PostsAbout({ name, address, posts }: Props) {
  const title = t('projects.news', { name });
  return (
    <div {...leftOutOfSearch}>
      <Section id="news_" title={title}>
        {posts.length === 0 ? (
          <Empty text={t('projects.noNews', { name })} onward={{ label: t('home.allNews'), address: routes.blog }} />
        ) : (
          <div className="grid gap-8">
            <PostList posts={posts} level={3} />
            <Feeds feed={{ address, name: title }} />
          </div>
        )}
      </Section>
    </div>
  );
}
