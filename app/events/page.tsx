import { EventList } from '@/components/events/event-list';
import { StructuredData } from '@/components/layout/structured-data';
import { Empty } from '@/components/ui/empty';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { buildTime } from '@/lib/clock';
import { pastEvents, upcomingEvents } from '@/lib/content/events';
import { events } from '@/lib/content/source';
import { t } from '@/lib/language';
import { routes } from '@/lib/routes';
import { pageMetadata } from '@/lib/seo/metadata';
import { listEntities } from '@/lib/seo/structured-data/page';
import { site } from '@/lib/site';

const title = t('events.title');
const news = { label: t('home.allNews'), address: routes.blog };
const description = t('events.description', { site: site.name });

export const metadata = pageMetadata({
  address: routes.events,
  title,
  description,
  ...(events.length > 0 && { files: { 'text/calendar': routes.calendar } }),
});

export default function EventsPage() {
  const now = buildTime();
  const upcoming = upcomingEvents(events, now);
  const past = pastEvents(events, now);
  return (
    <div className="page">
      <StructuredData
        entities={listEntities(
          { address: routes.events, title },
          [...upcoming, ...past].map(({ slug }) => routes.event(slug)),
        )}
      />
      <PageHeader title={title} lead={description}>
        {events.length > 0 && (
          <p className="mt-4 text-sm">
            <Link href={routes.calendar} kind="onward">
              {t('events.calendar')}
            </Link>
          </p>
        )}
      </PageHeader>
      <Section id="upcoming" title={t('events.upcoming')}>
        {upcoming.length === 0 ? <Empty text={t('events.none')} onward={news} /> : <EventList events={upcoming} />}
      </Section>
      {past.length > 0 && (
        <Section id="past" title={t('events.past')}>
          <EventList events={past} />
        </Section>
      )}
    </div>
  );
}
