import ical, { escape as escapeText, type ICalEventData, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { eventStart, isAllDay, nextDay } from '../content/events';
import { plainText } from '../content/markdown/plain-text';
import type { Event } from '../content/source';
import { eventChange, eventPlace } from '../event-texts';
import { t } from '../language';
import { routes } from '../routes';
import { absoluteUrl, origin, site } from '../site';
import { type ZoneDefinition, zoneDefinition } from './time-zones';

type Zones = ReadonlyMap<string, ZoneDefinition>;

/**
 * Events as a calendar file (RFC 5545). The same events give the same bytes.
 *
 * @param name what programs call the calendar
 * @param events at least one: a calendar has to hold something
 */
export function calendarFile(name: string, description: string, events: readonly Event[]): string {
  const zones = zonesOf(events);
  const calendar = ical({
    // The library writes these as they are.
    name: line(name),
    description: line(description),
    prodId: { company: line(site.shortName), product: line(t('events.title')), language: site.locale.toUpperCase() },
    timezone: { name: null, generator: (zone) => definitionNamed(zone, zones) },
    events: events.map((event) => calendarEvent(event, zones)),
  });
  return `${calendar.toString()}\r\n`;
}

/** The definitions of the zones whose clocks the events go by. */
function zonesOf(events: readonly Event[]): Zones {
  const timed = events.filter((event) => !isAllDay(event));
  const names = [...new Set(timed.map(({ timezone }) => timezone))];
  return new Map(
    names.flatMap((name) => {
      const times = timed.flatMap(({ timezone, start, end }) => (timezone === name ? [start, end] : []));
      const definition = zoneDefinition(name, times);
      return definition === undefined ? [] : [[name, definition] as const];
    }),
  );
}

function definitionNamed(name: string, zones: Zones): string | null {
  return [...zones.values()].find((zone) => zone.name === name)?.definition ?? null;
}

function calendarEvent(event: Event, zones: Zones): ICalEventData {
  const { slug, name, kind, status, updated } = event;
  const address = absoluteUrl(routes.event(slug));
  const change = eventChange(event)?.sentence;
  const body = plainText(event.body.html, address);
  return {
    // Fixed for ever: programs know an event that has changed by it.
    id: `${unseparated(encodeURI(slug))}@${new URL(origin).hostname}`,
    // The time of a build says nothing about an event. One that does not say when it last changed has the one
    // moment that every event names.
    stamp: updated === undefined ? eventStart(event) : new Date(updated),
    sequence: revisionOf(event),
    ...timesOf(event, zones),
    summary: printable(name),
    description: printable([change, body].filter(Boolean).join('\n\n')) || null,
    location: printable(eventPlace(event)),
    url: unseparated(address),
    categories: [{ name: printable(kind) }],
    status: statuses[status ?? 'scheduled'],
  };
}

/** A number that grows with each change (RFC 5545, 3.8.7.4): minutes since 1970 of the last one, where the event names it. */
function revisionOf(event: Event): number {
  if (event.updated !== undefined) return Math.floor(Date.parse(event.updated) / 60_000);
  return eventChange(event) === undefined ? 0 : 1;
}

const statuses = {
  scheduled: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
  postponed: ICalEventStatus.TENTATIVE,
  rescheduled: ICalEventStatus.CONFIRMED,
  'moved-online': ICalEventStatus.CONFIRMED,
} as const;

/** Days for an event of days, whose end is the first one after it; else times by the clocks of its zone, or in UTC. */
function timesOf(event: Event, zones: Zones): Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'> {
  const { start, end, timezone } = event;
  if (isAllDay(event)) {
    return { allDay: true, start: Temporal.PlainDate.from(start), end: Temporal.PlainDate.from(nextDay(end)) };
  }
  const zone = zones.get(timezone);
  const timesIn = (name: string) => ({ start: inZone(start, timezone, name), end: inZone(end, timezone, name) });
  return zone === undefined ? timesIn('UTC') : { ...timesIn(zone.name), timezone: zone.name };
}

/** What the clocks of another zone show when those of this one show a time. */
function inZone(wallTime: string, timeZone: string, other: string): Temporal.PlainDateTime {
  return Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone).withTimeZone(other).toPlainDateTime();
}

/** A URI without what separates values: the library would put a backslash before it, which no URI has. */
function unseparated(uri: string): string {
  return uri.replaceAll(',', '%2C').replaceAll(';', '%3B');
}

/** A text without the control characters that no text in the format may have. */
function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '');
}

function line(text: string): string {
  return escapeText(printable(text), false);
}
