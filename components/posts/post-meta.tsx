import { Day } from '@/components/ui/day';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Word } from '@/components/ui/tag';
import { readingMinutes } from '@/lib/content/posts';
import type { Post } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { AuthorLine } from './byline';

type Props = { post: Post; authors: readonly Word[] };

/** When a post was published, by whom, how long it takes to read, and what has changed since. */
export function PostMeta({ post, authors }: Props) {
  const { date, updated, corrections = [], body } = post;
  const corrected = corrections
    .map((correction) => correction.date)
    .sort()
    .at(-1);
  return (
    <p className="mt-6 flex flex-wrap items-baseline gap-x-5 gap-y-1 text-sm">
      <span className="data">
        <Day iso={date} />
      </span>
      <AuthorLine authors={authors} />
      <span className="text-muted">{t('post.readingTime', { minutes: readingMinutes(body.raw) })}</span>
      {updated && <span className="text-muted">{t('post.updated', { date: format.day(updated) })}</span>}
      {corrected && (
        <Link href="#corrections_" kind="onward">
          {t('post.corrected', { date: format.day(corrected) })}
        </Link>
      )}
    </p>
  );
}

/** Says of a post that is not public like others why that is. */
export function Standing({ post: { hidePost, draft } }: Pick<Props, 'post'>) {
  if (!hidePost && !draft) return null;
  return (
    <div className="mt-6 grid gap-3">
      {hidePost && <Notice tone="info">{t('post.unlisted')}</Notice>}
      {draft && <Notice tone="warning">{t('post.draft')}</Notice>}
    </div>
  );
}
