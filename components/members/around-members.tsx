import { Invitation } from '@/components/layout/invitation';
import { Empty } from '@/components/ui/empty';
import { Section } from '@/components/ui/section';
import type { MembershipChange } from '@/lib/content/membership-changes';
import { format, t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { site } from '@/lib/site';
import { Changes } from './changes';

/** Where an organisation asks to be added. */
const asking =
  site.addOrganisation === undefined
    ? undefined
    : { label: t('members.addOrganisation'), address: site.addOrganisation };

/** Stands for the list while there is no member. */
export function NoMember() {
  return (
    <div className="pb-section">
      <Empty text={t('members.empty')} onward={asking ?? { label: t('home.allNews'), address: routes.blog }} />
    </div>
  );
}

/** The newest of what changed among the members. */
export function Lately({ changes }: { changes: readonly MembershipChange[] }) {
  if (changes.length === 0) return null;
  return (
    <Section
      id="lately_"
      title={t('members.lately')}
      intro={t('members.latelyIntro', { date: format.day(site.membersAsOf) })}
      more={{ label: t('members.allChanges'), address: routes.memberChanges }}
    >
      <Changes changes={changes} />
    </Section>
  );
}

/** How an organisation becomes a member; where there is none yet, `NoMember` leads to the form. */
export function Joining({ isEmpty }: { isEmpty: boolean }) {
  const [join] = site.join;
  if (join === undefined) return null;
  const links = [
    { label: t('members.joinLink'), href: join.href },
    ...(asking && !isEmpty ? [{ label: asking.label, href: asking.address }] : []),
  ];
  return <Invitation title={t('members.join')} text={t('members.joinIntro')} links={links} />;
}
