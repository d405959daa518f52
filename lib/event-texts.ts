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
export function eventPlace({ place, online }: Pick<Event, 'place' | 'online'>): string {
  return [place, online && t('events.online')].filter(Boolean).join(' · ');
}

/** An event in a sentence: what, when and where. */
export function eventSummary(event: Event): string {
  return t('events.eventDescription', { name: event.name, date: eventTime(event), place: eventPlace(event) });
}

/** What has changed about an event since it was announced, in a word and in a sentence. */
export type EventChange = { word: string; sentence: string; tone: 'danger' | 'warning' | 'info' };

/** What has changed about an event; undefined for one that takes place as it was announced. */
export function eventChange(event: Event): EventChange | undefined {
  const { status = 'scheduled' } = event;
  if (status === 'scheduled') return undefined;
  return { word: t(`eventStatus.${status}`), sentence: sentenceOf(event, status), tone: tones[status] };
}

type ChangedStatus = Exclude<NonNullable<Event['status']>, 'scheduled'>;

const tones = { cancelled: 'danger', postponed: 'warning', rescheduled: 'warning', 'moved-online': 'info' } as const;

function sentenceOf(event: Event, status: ChangedStatus): string {
  const { previousStart = event.start } = event;
  if (status !== 'rescheduled') return t(`events.${status}`);
  const previous = { ...event, start: previousStart, end: previousStart };
  return t('events.rescheduled', { date: eventTime(previous) });
}
