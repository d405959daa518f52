import { SpanChart } from '@/components/ui/span-chart';
import { spanOn } from '@/lib/charts/time';
import { isCurrent, type Tier } from '@/lib/content/members';
import type { Member } from '@/lib/content/source';
import { format } from '@/lib/language';

type Props = {
  member: Member;
  tiers: readonly Tier[];
  /** The foundation’s first day, and the one up to which memberships are known. */
  from: string;
  to: string;
};

/** In which tiers a member stood when, drawn. The list beside it says the same. */
export function TierSpans({ member: { memberships }, tiers, from, to }: Props) {
  const rows = tiers.flatMap(({ id, name }) => {
    const spans = memberships
      .filter(({ tier }) => tier === id)
      .flatMap((membership) => {
        const span = spanOn(membership.since, membership.until, from, to);
        return span === undefined ? [] : [{ ...span, isCurrent: isCurrent(membership, to) }];
      });
    return spans.length === 0 ? [] : [{ label: name, spans }];
  });
  return <SpanChart rows={rows} ends={[format.shortMonth(from), format.shortMonth(to)]} />;
}
