import { eventEnd, eventStart, isAllDay } from './content/events';
import type { Event } from './content/source';
import { format, t } from './language';

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

/** An event in a sentence: what, when and where. */
export function eventSummary(event: Event): string {
  return t('events.eventDescription', { name: event.name, date: eventTime(event), place: eventPlace(event) });
}
