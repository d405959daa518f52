import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { PostList } from './post-list';

type Props = {
  name: string;
  posts: readonly Post[];
  /** The feed of these posts, where there is one. */
  feed?: { label: string; address: string } | undefined;
};

/** The posts that name a project or a member. */
export function PostsAbout({ name, posts, feed }: Props) {
  return (
    <Section id="news_" title={t('projects.news', { name })} {...(feed && { more: feed })}>
      {posts.length === 0 ? (
        <Empty text={t('projects.noNews', { name })} onward={{ label: t('home.allNews'), address: routes.blog }} />
      ) : (
        <PostList posts={posts} level={3} />
      )}
    </Section>
  );
}
