import { Day } from '@/components/ui/day';
import type { Post } from '@/lib/content/source';
import { t } from '@/lib/language';

/** What was wrong in a post and has been mended. */
export function Corrections({ corrections = [] }: Pick<Post, 'corrections'>) {
  if (corrections.length === 0) return null;
  return (
    <section aria-labelledby="corrections_" className="mt-10 max-w-prose border-s-3 border-support ps-5 text-sm">
      <h2 id="corrections_" className="font-semibold">
        {t('post.corrections')}
      </h2>
      <ul className="mt-2 grid gap-2">
        {corrections.map(({ date, note }) => (
          <li key={date + note}>
            <span className="text-muted">
              <Day iso={date} />:
            </span>{' '}
            {note}
          </li>
        ))}
      </ul>
    </section>
  );
}
