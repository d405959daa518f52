import { Day } from '@/components/ui/day';
import type { Tier } from '@/lib/content/members';
import type { MembershipChange } from '@/lib/content/membership-changes';
import { t } from '@/lib/language';
import { href, routes } from '@/lib/routes';

type Props = { changes: readonly MembershipChange[]; tiers: readonly Tier[] };

/** Who joined, left, moved or took another name, and when. */
export function Changes({ changes, tiers }: Props) {
  return (
    <ol className="columns-card">
      {changes.map((change) => (
        <li key={change.date + change.member.slug + change.kind} className="sheet-link p-4">
          <p className="data">
            <Day iso={change.date} />
          </p>
          <p className="mt-1 text-sm">
            <a href={href(routes.member(change.member.slug))} className="link-title cover font-medium">
              {sentence(change, tiers)}
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}

function sentence(change: MembershipChange, tiers: readonly Tier[]): string {
  const tierName = (id: string) => tiers.find((tier) => tier.id === id)?.name ?? id;
  const name = change.member.name;
  switch (change.kind) {
    case 'joined':
      return t('members.joined', { name, tier: tierName(change.tier) });
    case 'left':
      return t('members.leftTier', { name, tier: tierName(change.tier) });
    case 'moved':
      return t('members.moved', { name, from: tierName(change.from), to: tierName(change.to) });
    case 'renamed':
      return t('members.renamed', { from: change.from, to: change.to });
  }
}
