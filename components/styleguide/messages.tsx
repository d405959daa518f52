import { NoticeBands } from '@/components/layout/notice-bar';
import { Empty } from '@/components/ui/empty';
import { Figure } from '@/components/ui/figure';
import { Notice } from '@/components/ui/notice';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { site } from '@/lib/site';
import { Part } from './specimen';

const levels = ['info', 'success', 'warning', 'danger'] as const;

/** What is said beside the text, and pictures. */
export function Messages() {
  const text = t('styleguide.sample');
  return (
    <>
      <Part name="notice">
        {levels.map((tone) => (
          <Notice key={tone} tone={tone} title={tone}>
            {text}
          </Notice>
        ))}
        <Notice tone="info">{text}</Notice>
      </Part>
      <Part name="notice-bar">
        <div>
          <NoticeBands
            notices={[
              { file: 'notices/plain.md', level: 'danger', text },
              ...levels.map((level) => ({
                file: `notices/${level}.md`,
                level,
                text,
                link: { label: site.shortName, href: routes.home },
              })),
            ]}
          />
        </div>
      </Part>
      <Part name="empty">
        <Empty text={text} onward={{ label: t('home.allNews'), address: routes.blog }} />
      </Part>
      <Part name="figure">
        <div className="max-w-text">
          <Figure
            src={routes.appIcon('icon-512.png')}
            alt={site.name}
            caption={text}
            size={{ width: 512, height: 512 }}
          />
        </div>
      </Part>
    </>
  );
}
