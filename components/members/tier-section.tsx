import { Section } from '@/components/ui/section';
import { memberSince, type TierMembers } from '@/lib/content/members';
import { format, t } from '@/lib/language';
import { MemberList } from './member-list';

type Props = TierMembers & {
  /** The day that the list shows: `2022-02-16`. */
  day: string;
};

/** A tier and who stands in it, each member with the day it joined the tier. */
export function TierSection({ tier, members, day }: Props) {
  return (
    <Section
      id={tier.id}
      title={tier.name}
      intro={t('members.tierIntro', { description: tier.description, count: members.length })}
    >
      <MemberList
        members={members}
        note={(member) => {
          const since = memberSince(member, tier.id, day);
          return since && t('members.since', { date: format.day(since) });
        }}
      />
    </Section>
  );
}
