import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { leftOutOfSearch } from '@/lib/search';
import { Feeds } from './feeds';
import { PostList } from './post-list';

/** So many posts are news; who looks for older ones wants the whole list. */
const shown = 5;

type Props = {
  name: string;
  /** The address of the page of what they are about. */
  address: string;
  /** The address of the list of all of them. */
  list: string;
  /** Newest first. */
  posts: readonly Post[];
};

/** The newest posts about a project or a member, the way to all of them, and their feeds. */
export function PostsAbout({ name, address, list, posts }: Props) {
  const title = t('projects.news', { name });
  const more = { label: t('graph.allPosts', { count: posts.length, name }), address: list };
  return (
    <div {...leftOutOfSearch}>
      <Section id="news_" title={title} {...(posts.length > 0 && { more })}>
        {posts.length === 0 ? (
          <Empty text={t('projects.noNews', { name })} onward={{ label: t('home.allNews'), address: routes.blog }} />
        ) : (
          <div className="grid gap-8">
            <PostList posts={posts.slice(0, shown)} level={3} />
            <Feeds feed={{ address, name: title }} />
          </div>
        )}
      </Section>
    </div>
  );
}
