import { inOrderOfStart } from '../content/events';
import { type Event, events } from '../content/source';
import { t } from '../language';
import { site } from '../site';
import { calendarFile } from './calendar-file';

/** The calendar of all events; undefined where there is none, since a calendar has to hold something. */
export function calendarOfEvents(): string | undefined {
  if (events.length === 0) return undefined;
  const name = t('events.calendarTitle', { site: site.name });
  return calendarFile(name, t('events.description', { site: site.name }), inOrderOfStart(events));
}

/** The calendar of one event. */
export function calendarOfEvent(event: Event): string {
  return calendarFile(event.name, t('events.calendarTitle', { site: site.name }), [event]);
}
