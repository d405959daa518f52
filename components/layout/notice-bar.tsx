import { Icon } from '@/components/ui/icon';
import { Link } from '@/components/ui/link';
import { noticeInks, noticeLooks } from '@/components/ui/notice';
import type { Notice } from '@/lib/content/source';
import { t } from '@/lib/language';

type Props = { notices: readonly Pick<Notice, 'file' | 'text' | 'link' | 'level'>[] };

/** What everybody has to know, above the header of every page. Paper, which outlasts it, leaves it out. */
export function NoticeBar({ notices }: Props) {
  if (notices.length === 0) return null;
  return (
    <section aria-label={t('layout.notices')} data-print="none">
      <NoticeBands notices={notices} />
    </section>
  );
}

/** Notices below each other, each as wide as the window. */
export function NoticeBands({ notices }: Props) {
  return notices.map(({ file, text, link, level }) => (
    <div key={file} className={`border-b ${noticeLooks[level]}`}>
      <div className="page flex gap-3 py-2 text-sm">
        <Icon name={level} className={`my-2 size-4 shrink-0 ${noticeInks[level]}`} />
        <div className="flex min-w-0 flex-wrap gap-x-6">
          <p className="max-w-text py-1">
            <span className="sr-only">{t(`noticeLevel.${level}`)}: </span>
            {text}
          </p>
          {link && (
            <Link href={link.href} kind="onward">
              {link.label}
            </Link>
          )}
        </div>
      </div>
    </div>
  ));
}
