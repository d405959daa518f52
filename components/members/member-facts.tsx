import { Facts } from '@/components/ui/facts';
import type { Member } from '@/lib/content/source';
import { format, t } from '@/lib/language';

/** What sort of organisation a member is, where it is based, and its own site. */
export function MemberFacts({ member: { name, kind, country, website, formerNames } }: { member: Member }) {
  return (
    <aside aria-labelledby="facts_" className="rounded-lg border border-rule bg-panel p-6">
      <h2 id="facts_" className="mb-4 text-lg">
        {t('members.facts')}
      </h2>
      <Facts
        facts={[
          [t('members.kind'), t(`memberKind.${kind}`)],
          [t('members.country'), country && format.country(country)],
          [
            t('members.formerly'),
            formerNames &&
              format.list(
                formerNames.map((former) =>
                  t('members.formerName', { name: former.name, date: format.day(former.until) }),
                ),
              ),
          ],
        ]}
      />
      {website && (
        <p className="mt-5 border-t border-rule pt-4 text-sm">
          <a href={website} rel="external noopener" className="link">
            {t('members.website', { name })}
          </a>
        </p>
      )}
    </aside>
  );
}
