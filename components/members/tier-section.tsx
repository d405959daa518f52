import { Isometric } from '@/components/ui/isometric';
import { memberSince, type TierMembers } from '@/lib/content/members';
import { tierMark } from '@/lib/design/marks';
import { format, t } from '@/lib/language';
import { MemberList } from './member-list';
import type { MonogramSize } from './monogram';

type Props = TierMembers & {
  /** The day that the list shows: `2022-02-16`. */
  day: string;
  /** The tier’s place among those that are shown, 0 being the first, and how many these are. */
  place: number;
  count: number;
};

/** How large members show, tier by tier; the last size holds for all further tiers. */
const sizes: readonly MonogramSize[] = ['large', 'medium', 'small'];

/** A tier and who stands in it, each member with the day it joined the tier. */
export function TierSection({ tier, members, day, place, count }: Props) {
  return (
    <section aria-labelledby={tier.id} className="pb-section">
      <div className="with-heading border-t border-rule pt-8">
        <div className="flex items-start gap-4 lg:sticky lg:top-6 lg:self-start">
          <Isometric pieces={tierMark(place, count)} className="size-12 shrink-0" />
          <div>
            <h2 id={tier.id} className="text-xl">
              {tier.name}
            </h2>
            <p className="data mt-1">{t('members.count', { count: members.length })}</p>
            <p className="mt-2 max-w-note text-sm text-muted">{tier.description}</p>
          </div>
        </div>
        <MemberList
          members={members}
          size={sizes[Math.min(place, sizes.length - 1)] ?? 'small'}
          note={(member) => {
            const since = memberSince(member, tier.id, day);
            return since && t('members.sinceShort', { date: format.shortMonth(since) });
          }}
        />
      </div>
    </section>
  );
}
