import { eventEnd, eventStart, isAllDay } from '@/lib/content/events';
import type { Event } from '@/lib/content/source';
import { format, t } from '@/lib/language';

/** When an event takes place, by the clocks of its own time zone. */
export function eventTime(event: Event): string {
  return isAllDay(event)
    ? format.days(event.start, event.end)
    : format.times(eventStart(event), eventEnd(event), event.timezone);
}

/** Where an event takes place: somewhere, online, or both. */
export function eventPlace({ place, online }: Event): string {
  return [place, online && t('events.online')].filter(Boolean).join(' · ');
}

/** When an event takes place, also as programs read it. */
export function EventTime({ event }: { event: Event }) {
  return <time dateTime={isAllDay(event) ? event.start : eventStart(event).toISOString()}>{eventTime(event)}</time>;
}
