import { MentionedOn } from '@/components/layout/mentioned-on';
import { PostList } from '@/components/posts/post-list';
import { Section } from '@/components/ui/section';
import type { Backlink } from '@/lib/content/backlinks';
import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';
import { leftOutOfSearch } from '@/lib/search';

/** There is no list of all of them to lead to. */
const most = 20;

type Props = {
  name: string;
  /** The posts about the person that others wrote, the newest first. */
  posts: readonly Post[];
  /** The other pages that link to the profile. */
  pages: readonly Backlink[];
};

/** What others say of somebody: posts, and pages that link to the profile. */
export function AboutPerson({ name, posts, pages }: Props) {
  if (posts.length + pages.length === 0) return null;
  return (
    <div {...leftOutOfSearch}>
      {posts.length > 0 && (
        <Section id="news_" title={t('projects.news', { name })}>
          <PostList posts={posts.slice(0, most)} level={3} />
          {posts.length > most && (
            <p className="mt-4 text-sm text-muted">
              {t('graph.newestPosts', { shown: most, count: posts.length, name })}
            </p>
          )}
        </Section>
      )}
      <MentionedOn pages={pages} />
    </div>
  );
}
