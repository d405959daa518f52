import { Isometric } from '@/components/ui/isometric';
import { Status } from '@/components/ui/tag';
import { isCurrent, membershipHistory, type Tier } from '@/lib/content/members';
import type { Member } from '@/lib/content/source';
import { tierMark } from '@/lib/design/marks';
import { format, t } from '@/lib/language';

type Props = {
  member: Member;
  tiers: readonly Tier[];
  /** The day up to which memberships are known. */
  day: string;
};

/** Every membership an organisation holds or held, the newest first. */
export function MembershipHistory({ member, tiers, day }: Props) {
  const inOrder = tiers.toSorted((a, b) => a.order - b.order);
  const place = (tier: string) => inOrder.findIndex(({ id }) => id === tier);
  return (
    <ol className="grid gap-3">
      {membershipHistory(member).map((membership) => {
        const { tier, since, until } = membership;
        const current = isCurrent(membership, day);
        return (
          <li key={tier + since} className={`sheet border-s-3 p-4 ${current ? 'border-s-flame' : 'border-s-edge'}`}>
            <p className="flex flex-wrap items-center gap-x-4">
              <Isometric pieces={tierMark(place(tier), tiers.length)} className="size-9 shrink-0" />
              <span className="grow font-strong">{tiers.find(({ id }) => id === tier)?.name}</span>
              {current && <Status tone="success" label={t('members.current')} />}
            </p>
            <p className="data mt-1">
              {until === undefined
                ? t('members.since', { date: format.day(since) })
                : t('members.period', { since: format.day(since), until: format.day(until) })}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
