import { isCurrent, membershipHistory, type Tier } from '@/lib/content/members';
import type { Member } from '@/lib/content/source';
import { format, t } from '@/lib/language';

type Props = {
  member: Member;
  tiers: readonly Tier[];
  /** The day up to which memberships are known. */
  day: string;
};

/** Every membership an organisation holds or held, the newest first. */
export function MembershipHistory({ member, tiers, day }: Props) {
  return (
    <ol className="grid gap-5 border-s border-edge ps-6">
      {membershipHistory(member).map((membership) => {
        const { tier, since, until } = membership;
        return (
          <li
            key={tier + since}
            className="relative before:absolute before:-start-7.5 before:top-2 before:size-3 before:rounded-full before:bg-accent"
          >
            <p className="font-semibold">
              {tiers.find(({ id }) => id === tier)?.name}
              {isCurrent(membership, day) && (
                <span className="ms-3 text-xs font-semibold text-support">{t('members.current')}</span>
              )}
            </p>
            <p className="text-sm text-muted">
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
