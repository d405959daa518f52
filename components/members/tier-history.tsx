import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { lastKnownDay } from '@/lib/content/member-months';
import type { MemberCounts } from '@/lib/content/member-statistics';
import { format, t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { TierChart } from './tier-chart';

/** So many months have a line each in the table: a page has no room for ten years of them. */
const mostMonths = 24;
/** Of more than that, the newest have a line, and each December before them. */
const newestMonths = 12;

type Props = {
  /** With at least one month. */
  counts: MemberCounts;
  /** The day up to which the members are known. */
  day: string;
};

/** How many members stood in each tier, month by month: in a sentence, drawn, and in a table. */
export function TierHistory({ counts, day }: Props) {
  const { all, tiers } = counts;
  const inTiers = tiers.reduce((sum, tier) => sum + (tier.counts.at(-1) ?? 0), 0);
  return (
    <Section id="tiers" title={t('history.tiersTitle')} intro={summary(counts, day)}>
      <TierChart counts={counts} size="large" />
      {inTiers > (all.at(-1) ?? 0) && <p className="mt-4 text-sm text-muted">{t('history.tiersTwice')}</p>}
      <div className="mt-6">
        <Disclosure summary={t('history.tableSummary')}>
          <CountTable counts={counts} day={day} />
        </Disclosure>
      </div>
    </Section>
  );
}

/** The beginning and the end of what the chart shows. */
function summary({ months, all, tiers }: MemberCounts, day: string): string {
  const [start = ''] = months;
  return t('history.tiersSummary', {
    count: all[0] ?? 0,
    start: format.day(lastKnownDay(start, day)),
    last: format.number(all.at(-1) ?? 0),
    date: format.day(day),
    tiers: format.list(
      tiers.map(({ tier, counts }) => t('history.tiersCount', { count: counts.at(-1) ?? 0, tier: tier.name })),
    ),
  });
}

function CountTable({ counts: { months, all, tiers }, day }: Props) {
  const isWhole = months.length <= mostMonths;
  const rows = months.flatMap((month, index) => {
    if (!isWhole && index < months.length - newestMonths && !month.endsWith('-12')) return [];
    const link = (
      <Link key="month" href={routes.membersAt(month)} kind="quiet">
        {format.partialDay(month)}
      </Link>
    );
    return [{ key: month, cells: [link, ...tiers.map(({ counts }) => counts[index]), all[index]] }];
  });
  return (
    <Table
      caption={t('history.tableCaption', { date: format.day(day), count: months.length - rows.length })}
      columns={[t('history.tableMonth'), ...tiers.map(({ tier }) => tier.name), t('history.tableAll')]}
      rows={rows.reverse()}
    />
  );
}
