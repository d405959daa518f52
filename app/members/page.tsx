import { Invitation } from '@/components/layout/invitation';
import { StructuredData } from '@/components/layout/structured-data';
import { Changes } from '@/components/members/changes';
import { TierNav } from '@/components/members/tier-nav';
import { TierSection } from '@/components/members/tier-section';
import { Empty } from '@/components/ui/empty';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { memberCount, membersAt } from '@/lib/content/members';
import { membershipChanges } from '@/lib/content/membership-changes';
import { members } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { listEntities } from '@/lib/seo/structured-data/page';
import { site } from '@/lib/site';

const day = site.membersAsOf;
const title = t('members.title');
const description = t('members.description', {
  site: site.name,
  count: memberCount(members, day),
  date: format.day(day),
});

/** Where an organisation asks to be added. */
const asking =
  site.addOrganisation === undefined
    ? undefined
    : { label: t('members.addOrganisation'), address: site.addOrganisation };

/** How many changes the page tells. */
const newestChanges = 8;

export const metadata = pageMetadata({ address: routes.members, title, description });

export default function MembersPage() {
  const tiers = membersAt(members, site.tiers, day);
  const changes = membershipChanges(members, day).slice(0, newestChanges);
  const listed = new Set(tiers.flatMap((tier) => tier.members.map(({ slug }) => routes.member(slug))));
  const [join] = site.join;
  return (
    <div className="page">
      <StructuredData entities={listEntities({ address: routes.members, title }, [...listed])} />
      <PageHeader title={title} lead={description}>
        <TierNav tiers={tiers} />
      </PageHeader>
      {tiers.length === 0 && (
        <div className="pb-section">
          <Empty text={t('members.empty')} onward={asking ?? { label: t('home.allNews'), address: routes.blog }} />
        </div>
      )}
      {tiers.map((entry, place) => (
        <TierSection key={entry.tier.id} {...entry} day={day} place={place} count={tiers.length} />
      ))}
      {changes.length > 0 && (
        <Section id="lately_" title={t('members.lately')} intro={t('members.latelyIntro', { date: format.day(day) })}>
          <Changes changes={changes} tiers={site.tiers} />
        </Section>
      )}
      {join && (
        <Invitation
          title={t('members.join')}
          text={t('members.joinIntro')}
          links={[
            { label: t('members.joinLink'), href: join.href },
            ...(asking && tiers.length > 0 ? [{ label: asking.label, href: asking.address }] : []),
          ]}
        />
      )}
    </div>
  );
}
