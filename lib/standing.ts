import { memberSince, membersAt } from './content/members';
import type { Member } from './content/source';
import { format, t } from './language';
import { site } from './site';

/** The tiers that a member stands in on the day up to which the members are known, each with its day; undefined for one that is no member then. */
export function standing(member: Member): string | undefined {
  const day = site.membersAsOf;
  const tiers = membersAt([member], site.tiers, day).map(({ tier }) => {
    const since = memberSince(member, tier.id, day);
    return since && t('members.standing', { tier: tier.name, date: format.day(since) });
  });
  return tiers.length === 0 ? undefined : tiers.join(' · ');
}

/** The ids of those tiers, in their order; none for one that is no member then. */
export function tiersOf(member: Member): string[] {
  return membersAt([member], site.tiers, site.membersAsOf).map(({ tier }) => tier.id);
}
