import { StackChart } from '@/components/ui/stack-chart';
import { yearMarks } from '@/lib/charts/time';
import type { MemberCounts } from '@/lib/content/member-statistics';
import { format, t } from '@/lib/language';

type Props = {
  /** With at least one month. */
  counts: MemberCounts;
  size: 'large' | 'small';
};

/** How many members stood in each tier, month by month, as layers. Its numbers are in the table of the statistics. */
export function TierChart({ counts: { months, tiers }, size }: Props) {
  const [start = '', end = ''] = [months[0], months.at(-1)];
  return (
    <StackChart
      label={t('history.tiersChart', { start: format.partialDay(start), end: format.partialDay(end) })}
      layers={tiers.map(({ tier, counts }) => ({
        label: t('history.tiersCount', { count: counts.at(-1) ?? 0, tier: tier.name }),
        values: counts,
      }))}
      ends={[format.shortMonth(start), format.shortMonth(end)]}
      marks={yearMarks(months).map(({ year, at }) => ({ label: year, at }))}
      size={size}
    />
  );
}
