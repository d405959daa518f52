import { Temporal } from 'temporal-polyfill';
import type { Event } from './source';

type Times = Pick<Event, 'start' | 'end' | 'timezone'>;

/** Whether an event takes whole days: its start and end name no time. */
export function isAllDay({ start }: Pick<Times, 'start'>): boolean {
  return start.length === 'YYYY-MM-DD'.length;
}

/** The moment an event begins, from the clocks of its time zone. */
export function eventStart({ start, timezone }: Times): Date {
  return atZone(start, timezone);
}

/** The first moment after an event: the end it names, or the midnight that closes its last day. */
export function eventEnd(event: Times): Date {
  return isAllDay(event) ? atZone(nextDay(event.end), event.timezone) : atZone(event.end, event.timezone);
}

/** Events that have not ended at `now`, the next one first. */
export function upcomingEvents(events: readonly Event[], now: Date): Event[] {
  return events.filter((event) => eventEnd(event) > now).sort((a, b) => byStart(a, b));
}

/** Events that have ended at `now`, the latest first. */
export function pastEvents(events: readonly Event[], now: Date): Event[] {
  return events.filter((event) => eventEnd(event) <= now).sort((a, b) => byStart(b, a));
}

/** Events in the order in which they begin. */
export function inOrderOfStart(events: readonly Event[]): Event[] {
  return events.toSorted(byStart);
}

function byStart(a: Event, b: Event): number {
  return eventStart(a).valueOf() - eventStart(b).valueOf() || a.slug.localeCompare(b.slug, 'en');
}

/** The day after a day of the calendar. */
export function nextDay(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

/** The moment at which the clocks of a zone show this; midnight for a day. */
function atZone(wallTime: string, timeZone: string): Date {
  return new Date(Temporal.PlainDateTime.from(wallTime).toZonedDateTime(timeZone).epochMilliseconds);
}
