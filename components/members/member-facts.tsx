import { FactLink } from '@/components/ui/fact-link';
import { Facts } from '@/components/ui/facts';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import type { MemberFacet } from '@/lib/content/facets';
import type { Member } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { memberListsOf } from '@/lib/member-lists';

/** Which tiers a member stands in, what sort of organisation it is, where it is based, and its own site. */
export function MemberFacts({ member }: { member: Member }) {
  const { name, kind, country, website, formerNames } = member;
  const former = formerNames?.map(({ name: old, until }) =>
    t('members.formerName', { name: old, date: format.day(until) }),
  );
  return (
    <Panel id="facts_" title={t('members.facts')}>
      <Facts
        facts={[
          [t('members.tier'), linksOf(member, 'tier')],
          [t('members.kind'), linksOf(member, 'kind') ?? t(`memberKind.${kind}`)],
          [t('members.country'), linksOf(member, 'country') ?? (country && format.country(country))],
          [t('members.formerly'), former && format.list(former)],
        ]}
      />
      {website && (
        <p className="border-t border-rule pt-3 text-sm">
          <Link href={website} kind="onward">
            {t('members.website', { name })}
          </Link>
        </p>
      )}
    </Panel>
  );
}

/** Links to the lists that a member stands in; undefined where it stands in none, as one that has left. */
function linksOf(member: Member, facet: MemberFacet) {
  const lists = memberListsOf(member, facet);
  if (lists.length === 0) return undefined;
  return (
    <ul>
      {lists.map(({ address, kicker, label }) => (
        <li key={address}>
          <FactLink by={kicker} address={address}>
            {label}
          </FactLink>
        </li>
      ))}
    </ul>
  );
}
