import { TierSection } from '@/components/members/tier-section';
import { PageHeader } from '@/components/ui/page-header';
import { memberCount, membersAt } from '@/lib/content/members';
import { members } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { site } from '@/lib/site';

const day = site.membersAsOf;
const title = t('members.title');
const description = t('members.description', {
  site: site.name,
  count: memberCount(members, day),
  date: format.day(day),
});

export const metadata = pageMetadata({ address: routes.members, title, description });

export default function MembersPage() {
  const tiers = membersAt(members, site.tiers, day);
  return (
    <div className="page pb-10">
      <PageHeader title={title} lead={description} />
      {tiers.length === 0 && <p className="text-muted">{t('members.empty')}</p>}
      {tiers.map((entry) => (
        <TierSection key={entry.tier.id} {...entry} day={day} />
      ))}
    </div>
  );
}
