import { LinkRow } from '@/components/ui/link-row';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';

/** Other ways to look at the members, and their data. The one that the page at `current` shows is marked. */
export function MemberViews({ current }: { current: string }) {
  const links = [
    { label: t('members.list'), address: routes.members },
    { label: t('members.table'), address: routes.memberTable },
    { label: t('members.statistics'), address: routes.memberStatistics },
    { label: t('members.changes'), address: routes.memberChanges },
    { label: t('facets.csv'), address: routes.membersCsv },
    { label: t('facets.json'), address: routes.membersJson },
  ];
  return <LinkRow label={t('members.views')} links={links} current={current} />;
}
