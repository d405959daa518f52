import { EventJsonLd } from 'next-seo';
import { Temporal } from 'temporal-polyfill';
import { shareImage } from '../../cards/share-image';
import { isAllDay } from '../../content/events';
import type { Event } from '../../content/source';
import { eventSummary } from '../../event-texts';
import { routes } from '../../routes';
import { absoluteUrl, site } from '../../site';
import { trails } from '../../trails';
import { type Entity, entity, entityId } from './graph';
import { pageEntities } from './page';
import { foundation } from './site';

const statuses = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  'moved-online': 'EventMovedOnline',
} as const satisfies Record<NonNullable<Event['status']>, string>;

/** An event: when by the clocks of its time zone, where, and by whom. */
export function eventEntities(event: Event): Entity[] {
  const { name, slug, url: ownPage, start, end } = event;
  const url = absoluteUrl(routes.event(slug));
  const { address, width, height } = shareImage(routes.event(slug));
  const component = EventJsonLd({
    name,
    url,
    startDate: withOffset(start, event),
    endDate: withOffset(end, event),
    description: eventSummary(event),
    ...(event.previousStart !== undefined && { previousStartDate: withOffset(event.previousStart, event) }),
    image: { url: absoluteUrl(address), width, height },
    // The library knows one place only; `more` has them all.
    location: '',
  });
  return pageEntities({
    address: routes.event(slug),
    title: name,
    above: trails.event,
    about: entity(component, entityId(url, 'event'), {
      eventStatus: `https://schema.org/${statuses[event.status ?? 'scheduled']}`,
      location: locationsOf(event),
      eventAttendanceMode: attendanceMode(event),
      organizer: organizerOf(event),
      sameAs: ownPage,
      mainEntityOfPage: { '@id': url },
    }),
  });
}

/** Who holds it: whom the event names, else the foundation. */
function organizerOf({ organizer, url }: Event): Entity {
  if (organizer !== undefined) return { '@type': 'Organization', name: organizer, url };
  return { '@type': 'Organization', ...foundation, name: site.name, url: absoluteUrl(routes.home) };
}

/** A time by the clocks of the event’s zone, with the offset they have then (ISO 8601); a day as it is. */
function withOffset(wallTime: string, { timezone }: Event): string {
  if (isAllDay({ start: wallTime })) return wallTime;
  const moment = Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timezone);
  return moment.toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** Where it takes place: a place, the event’s own page where it is online, or both. */
function locationsOf({ place, online, url }: Event): Entity[] {
  return [
    ...(place === undefined ? [] : [{ '@type': 'Place', name: place, address: place }]),
    ...(online ? [{ '@type': 'VirtualLocation', url }] : []),
  ];
}

function attendanceMode({ place, online }: Event): string {
  if (!online) return 'https://schema.org/OfflineEventAttendanceMode';
  return `https://schema.org/${place === undefined ? 'Online' : 'Mixed'}EventAttendanceMode`;
}
