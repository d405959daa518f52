import { Disclosure } from '@/components/ui/disclosure';
import type { ContentsSection } from '@/lib/content/contents';
import { t } from '@/lib/language';

type Props = { sections: readonly ContentsSection[] };

/** The headings of a long text. */
export function Contents({ sections }: Props) {
  if (sections.length === 0) return null;
  return (
    <nav aria-label={t('post.contents')}>
      <Disclosure summary={t('post.contents')} open>
        <ol className="grid gap-1">
          {sections.map(({ id, text, children }) => (
            <li key={id}>
              <a href={`#${encodeURIComponent(id)}`} className="link-quiet inline-block py-0.5 leading-snug">
                {text}
              </a>
              {children.length > 0 && (
                <ol className="grid gap-1 ps-4">
                  {children.map((entry) => (
                    <li key={entry.id}>
                      <a
                        href={`#${encodeURIComponent(entry.id)}`}
                        className="link-quiet inline-block py-0.5 leading-snug"
                      >
                        {entry.text}
                      </a>
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      </Disclosure>
    </nav>
  );
}
