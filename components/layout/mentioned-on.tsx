import { Section } from '@/components/ui/section';
import type { Backlink } from '@/lib/content/backlinks';
import { t } from '@/lib/language';
import { href } from '@/lib/routes';
import { leftOutOfSearch } from '@/lib/search';

/** More than these nobody reads through, and a page of thousands of members keeps within its bytes. */
const most = 24;

/** The pages that link to the page that shows this. Nothing where there is none. */
export function MentionedOn({ pages }: { pages: readonly Backlink[] }) {
  if (pages.length === 0) return null;
  return (
    <div {...leftOutOfSearch}>
      <Section id="mentioned_" title={t('graph.mentioned')}>
        <ul className="columns-name">
          {pages.slice(0, most).map(({ kind, title, address }) => (
            <li key={address} className="sheet-link p-3 leading-snug">
              <p className="data">{t(`searchKind.${kind}`)}</p>
              <a href={href(address)} className="link-title cover font-strong text-sm">
                {title}
              </a>
            </li>
          ))}
        </ul>
        {pages.length > most && (
          <p className="mt-4 text-sm text-muted">{t('graph.moreMentions', { count: pages.length - most })}</p>
        )}
      </Section>
    </div>
  );
}
