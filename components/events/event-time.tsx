import { eventStart, isAllDay } from '@/lib/content/events';
import type { Event } from '@/lib/content/source';
import { eventTime } from '@/lib/event-texts';

/** When an event takes place, for people and for programs. */
export function EventTime({ event }: { event: Event }) {
  return <time dateTime={isAllDay(event) ? event.start : eventStart(event).toISOString()}>{eventTime(event)}</time>;
}
