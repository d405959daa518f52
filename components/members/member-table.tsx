import { Table } from '@/components/ui/table';
import { memberSince, membersAt } from '@/lib/content/members';
import type { Member } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { href, routes } from '@/lib/routes';
import { site } from '@/lib/site';

type Props = {
  /** The members of this page, by name. */
  members: readonly Member[];
  /** How many there are on all pages. */
  total: number;
};

/** What the table says of a member, by the names that its filter sorts by. */
export const memberColumns = [
  { label: t('members.name'), by: 'name' },
  { label: t('members.tier'), by: 'tier' },
  { label: t('members.tableSince'), by: 'since' },
  { label: t('members.country'), by: 'country' },
  { label: t('members.kind'), by: 'kind' },
] as const;

/** Members as a table, a row each: of two tiers, the first one says since when. */
export function MemberTable({ members, total }: Props) {
  return (
    <Table
      caption={t('members.tableCaption', { count: total, date: format.day(site.membersAsOf) })}
      columns={memberColumns.map((column) => (column.by === 'name' ? { ...column, sort: 'ascending' } : column))}
      rows={members.map((member) => ({ key: member.slug, cells: cellsOf(member) }))}
      linked
    />
  );
}

function cellsOf(member: Member) {
  const { slug, name, country, kind } = member;
  const day = site.membersAsOf;
  const tiers = membersAt([member], site.tiers, day).map(({ tier }) => tier);
  const since = tiers[0] && memberSince(member, tiers[0].id, day);
  return [
    <a key="name" href={href(routes.member(slug))} className="link-title -my-0.5">
      {name}
    </a>,
    tiers.map(({ name: tier }) => tier).join(', '),
    since && (
      <time key="since" dateTime={since} className="whitespace-nowrap">
        {format.shortMonth(since)}
      </time>
    ),
    country && format.country(country),
    t(`memberKind.${kind}`),
  ];
}
