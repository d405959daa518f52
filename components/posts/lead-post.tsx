import { Day } from '@/components/ui/day';
import { Icon } from '@/components/ui/icon';
import { postSummary } from '@/lib/content/posts';
import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';
import { href } from '@/lib/routes';

/** The newest post, large. */
export function LeadPost({ post }: { post: Post }) {
  return (
    <article className="sheet-link flex h-full flex-col p-6 sm:p-8">
      <p className="data">
        {t('home.latest')} · <Day iso={post.date} />
      </p>
      <h2 className="mt-3 text-xl">
        <a href={href(post.address)} className="link-title cover">
          {post.title}
        </a>
      </h2>
      <p className="mt-3 max-w-lead text-muted">{postSummary(post)}</p>
      <p className="mt-auto inline-flex items-center gap-1.5 pt-5 font-medium text-accent" aria-hidden="true">
        {t('home.read')}
        <Icon name="arrow" />
      </p>
    </article>
  );
}
