import { Tag } from '@/components/ui/tag';
import type { TierMembers } from '@/lib/content/members';
import { t } from '@/lib/language';

/** Leads to the tiers further down the page, each with its number of members. */
export function TierNav({ tiers }: { tiers: readonly TierMembers[] }) {
  if (tiers.length < 2) return null;
  return (
    <nav aria-label={t('members.tiers')} className="mt-6">
      <ul className="flex flex-wrap gap-2">
        {tiers.map(({ tier, members }) => (
          <li key={tier.id}>
            <Tag label={tier.name} address={`#${tier.id}`} count={members.length} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
