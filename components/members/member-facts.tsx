import { Facts } from '@/components/ui/facts';
import { Link } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import type { Member } from '@/lib/content/source';
import { format, t } from '@/lib/language';

/** What sort of organisation a member is, where it is based, and its own site. */
export function MemberFacts({ member: { name, kind, country, website, formerNames } }: { member: Member }) {
  const former = formerNames?.map(({ name: old, until }) =>
    t('members.formerName', { name: old, date: format.day(until) }),
  );
  return (
    <Panel id="facts_" title={t('members.facts')}>
      <Facts
        facts={[
          [t('members.kind'), t(`memberKind.${kind}`)],
          [t('members.country'), country && format.country(country)],
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
