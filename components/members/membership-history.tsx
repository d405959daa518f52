import { Day } from '@/components/ui/day';
import { Status } from '@/components/ui/tag';
import { Timeline } from '@/components/ui/timeline';
import { memberSince, type Tier } from '@/lib/content/members';
import { changesOf, type DatedChange, isFounding } from '@/lib/content/membership-changes';
import type { Member } from '@/lib/content/source';
import { t } from '@/lib/language';
import { changeWords } from '@/lib/membership-texts';
import { TierSpans } from './tier-spans';

type Props = {
  member: Member;
  /** In their order. */
  tiers: readonly Tier[];
  /** The day up to which memberships are known. */
  day: string;
  /** The foundation’s first day. */
  founded: string;
};

/** What has changed for a member since it joined, the newest first, and in which tier it stood when. */
export function MembershipHistory({ member, tiers, day, founded }: Props) {
  const changes = changesOf(member, tiers);
  return (
    <div className="grid gap-7">
      {changes.length > 1 && <TierSpans member={member} tiers={tiers} from={founded} to={day} />}
      <Timeline
        moments={changes.map((change) => ({
          id: change.id,
          tone: toneOf(change, member, day),
          content: (
            <>
              <p className="data">
                <Day iso={change.date} />
              </p>
              <p className="flex flex-wrap items-baseline gap-x-4">
                <span className="font-strong">{changeWords(change, isFounding(change, founded))}</span>
                {isStanding(change, member, day) && <Status tone="success" label={t('members.current')} />}
                {change.date > day && <Status tone="neutral" label={t('history.planned')} />}
              </p>
            </>
          ),
        }))}
      />
    </div>
  );
}

function toneOf(change: DatedChange, member: Member, day: string) {
  if (isStanding(change, member, day)) return 'now';
  return change.kind === 'left' || change.date > day ? 'open' : 'past';
}

/** Whether a member still stands in the tier that it came to with this change. */
function isStanding(change: DatedChange, member: Member, day: string): boolean {
  if (change.kind !== 'joined' && change.kind !== 'moved') return false;
  const tier = change.kind === 'moved' ? change.to : change.tier;
  return memberSince(member, tier, day) === change.date;
}
