import { Day } from '@/components/ui/day';
import { Notice } from '@/components/ui/notice';
import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';

/** What was wrong in a post and has been mended, the latest first. */
export function Corrections({ corrections = [] }: Pick<Post, 'corrections'>) {
  if (corrections.length === 0) return null;
  return (
    <Notice tone="warning" id="corrections_" title={t('post.corrections')}>
      <ul className="grid gap-2">
        {latestFirst(corrections).map(({ date, note }) => (
          <li key={date + note}>
            <Day iso={date} />: {note}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function latestFirst(corrections: NonNullable<Post['corrections']>) {
  return corrections.toSorted((a, b) => b.date.localeCompare(a.date));
}
