import { Day } from '@/components/ui/day';
import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';
import { href } from '@/lib/routes';

/** The newest post, large. */
export function LeadPost({ post: { address, title, date, summary, seo } }: { post: Post }) {
  return (
    <article className="rounded-lg border border-rule bg-panel p-6 sm:p-8">
      <p className="kicker">
        {t('home.latest')} · <Day iso={date} />
      </p>
      <h2 className="mt-3 text-xl">
        <a href={href(address)} className="link-title">
          {title}
        </a>
      </h2>
      <p className="mt-3 max-w-prose text-muted">{summary ?? seo.description}</p>
    </article>
  );
}
