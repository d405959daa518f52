import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventChange } from '@/components/events/event-change';
import { DayTile } from '@/components/events/event-list';
import { EventTime } from '@/components/events/event-time';
import { StructuredData } from '@/components/layout/structured-data';
import { Facts } from '@/components/ui/facts';
import { Link } from '@/components/ui/link';
import { MendLinks } from '@/components/ui/mend-links';
import { PageHeader } from '@/components/ui/page-header';
import { Panel } from '@/components/ui/panel';
import { Prose } from '@/components/ui/prose';
import { projectsNamed } from '@/lib/content/projects';
import { type Event, events, projects } from '@/lib/content/source';
import { eventPlace, eventSummary } from '@/lib/event-texts';
import { t } from '@/lib/language';
import { decodeSegment, noEntry, routes, staticParams } from '@/lib/routes';
import { findableAs } from '@/lib/search';
import { pageMetadata } from '@/lib/seo/metadata';
import { eventEntities } from '@/lib/seo/structured-data/event';
import { trails } from '@/lib/trails';

type Props = { params: Promise<{ slug: string }> };

export function generateStaticParams() {
  return staticParams(
    events.map(({ slug }) => ({ slug })),
    { slug: noEntry },
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const event = await requested(params);
  return pageMetadata({
    address: routes.event(event.slug),
    title: event.name,
    description: eventSummary(event),
    files: { 'text/calendar': routes.eventCalendar(event.slug) },
  });
}

export default async function EventPage({ params }: Props) {
  const event = await requested(params);
  return (
    <div className="page" {...findableAs('event', { date: event.start })}>
      <StructuredData entities={eventEntities(event)} />
      <PageHeader title={event.name} kicker={event.kind} above={trails.event} figure={<DayTile iso={event.start} />}>
        <div className="mt-4 empty:hidden">
          <EventChange event={event} />
        </div>
      </PageHeader>
      <div className="with-aside pb-section">
        <Prose html={event.body.html} />
        <Panel id="facts_" title={t('events.facts')}>
          <Facts
            facts={[
              [t('events.when'), <EventTime key="when" event={event} />],
              [t('events.where'), eventPlace(event)],
              [t('events.organizer'), event.organizer],
              [t('events.kind'), event.kind],
              [t('graph.eventProjects'), projectLinks(event)],
            ]}
          />
          <p className="border-t border-rule pt-3 text-sm">
            <Link href={event.url} kind="onward">
              {t('events.website', { name: event.name })}
            </Link>
          </p>
          <p className="pt-1 text-sm">
            <Link href={routes.eventCalendar(event.slug)} kind="onward">
              {t('events.eventCalendar')}
            </Link>
          </p>
        </Panel>
      </div>
      <MendLinks file={event.file} address={routes.event(event.slug)} />
    </div>
  );
}

/** The projects that an event is about, each leading to its page; undefined where there is none. */
function projectLinks({ mentions }: Event) {
  const about = projectsNamed(projects, mentions.projects);
  if (about.length === 0) return undefined;
  return (
    <ul key="projects">
      {about.map(({ name, slug }) => (
        <li key={slug} className="*:inline-block *:py-1">
          <Link href={routes.project(slug)}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}

async function requested(params: Props['params']) {
  const slug = decodeSegment((await params).slug);
  return events.find((event) => event.slug === slug) ?? notFound();
}
