import { Isometric } from '@/components/ui/isometric';
import type { TierPart } from '@/lib/content/member-pages';
import { memberSince } from '@/lib/content/members';
import type { Member } from '@/lib/content/source';
import { tierMark } from '@/lib/design/marks';
import { format, t } from '@/lib/language';
import { MemberList } from './member-list';
import type { MonogramSize } from './monogram';

type Props = TierPart<Member> & {
  /** The day that the list shows: `2022-02-16`. */
  day: string;
  /** How many tiers have a member. */
  count: number;
};

/** How large members show, tier by tier; the last size holds for all further tiers. */
const sizes: readonly MonogramSize[] = ['large', 'medium', 'small'];

/** How large members of a tier show, by its place among the tiers with a member, 0 being the first. */
export function tierSize(place: number): MonogramSize {
  return sizes[Math.min(place, sizes.length - 1)] ?? 'small';
}

/** A tier and who stands in it, or those of them that are on this page; each member with the day it joined the tier. */
export function TierSection({ tier, members, total, isContinued, day, place, count }: Props) {
  return (
    <section aria-labelledby={tier.id} className="pb-section">
      <div className="with-heading border-t border-rule pt-8">
        <div className="flex items-start gap-4 lg:sticky lg:top-6 lg:self-start">
          <Isometric pieces={tierMark(place, count)} className="size-12 shrink-0" />
          <div>
            <h2 id={tier.id} className="text-xl">
              {isContinued ? t('members.continued', { tier: tier.name }) : tier.name}
            </h2>
            <p className="data mt-1">{t('members.count', { count: total })}</p>
            {!isContinued && <p className="mt-2 max-w-note text-sm text-muted">{tier.description}</p>}
          </div>
        </div>
        <MemberList
          members={members}
          size={tierSize(place)}
          note={(member) => {
            const since = memberSince(member, tier.id, day);
            return since && t('members.sinceShort', { date: format.shortMonth(since) });
          }}
        />
      </div>
    </section>
  );
}
