import { Section } from '@/components/ui/section';
import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';
import { PostList } from './post-list';

/** The posts that name a project or a member. */
export function PostsAbout({ name, posts }: { name: string; posts: readonly Post[] }) {
  return (
    <Section id="news_" title={t('projects.news', { name })}>
      {posts.length === 0 ? (
        <p className="text-muted">{t('projects.noNews', { name })}</p>
      ) : (
        <PostList posts={posts} level={3} />
      )}
    </Section>
  );
}
