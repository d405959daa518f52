import { StructuredData } from '@/components/layout/structured-data';
import { MemberViews } from '@/components/members/member-views';
import { MembersBy } from '@/components/members/members-by';
import { TierHistory } from '@/components/members/tier-history';
import { ButtonLinks } from '@/components/ui/button-links';
import { Empty } from '@/components/ui/empty';
import { Figures } from '@/components/ui/figures';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { memberTotals } from '@/lib/content/member-statistics';
import { members } from '@/lib/content/source';
import { format, t } from '@/lib/language';
import { countsByMonth, founded } from '@/lib/member-history';
import { memberLists } from '@/lib/member-lists';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { pageEntities } from '@/lib/seo/structured-data/page';
import { site } from '@/lib/site';
import { trails } from '@/lib/trails';

const address = routes.memberStatistics;
const title = t('history.statisticsTitle');
const day = site.membersAsOf;
const description = t('history.statisticsDescription', { site: site.name, date: format.day(day) });

export const metadata = pageMetadata({
  address,
  title,
  description,
  feedsOf: routes.memberChanges,
});

export default function StatisticsPage() {
  const counts = countsByMonth();
  return (
    <div className="page">
      <StructuredData entities={pageEntities({ address, title, above: trails.member })} />
      <PageHeader title={title} lead={description} above={trails.member}>
        <div className="mt-6">
          <MemberViews current={address} />
        </div>
      </PageHeader>
      {counts.months.length > 0 ? (
        <>
          <section aria-label={t('history.figures')} className="pb-section">
            <Figures figures={figures()} />
          </section>
          <TierHistory counts={counts} day={day} />
          <MembersBy
            countries={memberLists.country}
            kinds={memberLists.kind}
            total={counts.all.at(-1) ?? 0}
            day={day}
          />
        </>
      ) : (
        <div className="pb-section">
          <Empty text={t('history.statisticsEmpty')} onward={{ label: t('members.title'), address: routes.members }} />
        </div>
      )}
      <Section
        id="data"
        title={t('history.data')}
        intro={t('history.dataIntro')}
        more={{ label: t('data.title'), address: routes.data }}
      >
        <ButtonLinks
          links={[
            { label: t('history.dataFormat', { format: 'CSV' }), href: routes.membersCsv },
            { label: t('history.dataFormat', { format: 'JSON' }), href: routes.membersJson },
          ]}
        />
      </Section>
    </div>
  );
}

function figures() {
  const { now, founding, joined, left } = memberTotals(members, founded ?? day, day);
  const countries = memberLists.country.length;
  return [
    { label: t('history.figureMembers', { count: now }), value: format.number(now) },
    { label: t('history.figureFounding', { count: founding }), value: format.number(founding) },
    { label: t('history.figureJoined'), value: format.number(joined) },
    { label: t('history.figureLeft'), value: format.number(left) },
    { label: t('history.figureCountries', { count: countries }), value: format.number(countries) },
  ];
}
