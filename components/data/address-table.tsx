import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Table } from '@/components/ui/table';
import { events } from '@/lib/content/source';
import { feedLinks } from '@/lib/feeds/feed-links';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';

/** Every address that programs read, with its format and what is there. */
export function AddressTable() {
  return (
    <Table
      caption={t('data.addressesIntro')}
      columns={[t('data.address'), t('data.format'), t('data.content')]}
      rows={[
        file(routes.projectsJson, 'JSON', t('data.projectsFile')),
        file(routes.projectsCsv, 'CSV', t('data.projectsFile')),
        file(routes.membersJson, 'JSON', t('data.membersFile')),
        file(routes.membersCsv, 'CSV', t('data.membersFile')),
        file(routes.postsJson, 'JSON', t('data.postsFile')),
        ...feedLinks(routes.blog).map(({ address, format }) => file(address, t(`feeds.${format}`), t('data.feedFile'))),
        ...feedLinks(routes.memberChanges).map(({ address, format }) =>
          file(address, t(`feeds.${format}`), t('history.feedFile')),
        ),
        ...(events.length > 0 ? [file(routes.calendar, 'iCalendar', t('data.calendarFile'))] : []),
        row('twin', t('data.twinAddress'), 'Markdown', t('data.twinFile')),
        file(routes.llms, 'llms.txt', t('data.llmsFile')),
        file(routes.sitemap, 'XML', t('data.sitemapFile')),
      ]}
    />
  );
}

function file(address: string, format: string, content: string) {
  const link = (
    <Link key="address" href={address} kind="quiet">
      {address}
    </Link>
  );
  return row(address, link, format, content);
}

function row(key: string, ...cells: readonly ReactNode[]) {
  return { key, cells };
}
