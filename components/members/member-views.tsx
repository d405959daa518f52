import { t } from '@/lib/language';
import { href, routes } from '@/lib/routes';

/** Other ways to look at the members, and their data. The one that the page shows is marked. */
export function MemberViews({ current }: { current: string }) {
  const views = [
    { label: t('members.list'), address: routes.members },
    { label: t('members.table'), address: routes.memberTable },
    { label: t('members.statistics'), address: routes.memberStatistics },
    { label: t('members.changes'), address: routes.memberChanges },
    { label: t('facets.csv'), address: routes.membersCsv },
    { label: t('facets.json'), address: routes.membersJson },
  ];
  return (
    <nav aria-label={t('members.views')} data-print="none">
      <ul className="flex flex-wrap gap-x-5 text-sm">
        {views.map(({ label, address }) => (
          <li key={address}>
            <a
              href={href(address)}
              aria-current={address === current ? 'page' : undefined}
              className="link-quiet inline-block py-1 aria-[current]:font-strong aria-[current]:text-ink"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
