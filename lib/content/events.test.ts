import { describe, expect, it } from 'vitest';
import { eventEnd, eventStart, isAllDay, pastEvents, upcomingEvents } from './events';
import { sampleEvent } from './samples';

const days = sampleEvent('days', { start: '2022-06-07', end: '2022-06-09', timezone: 'Europe/Berlin' });
const hour = sampleEvent('hour', { start: '2021-04-15T14:00', end: '2021-04-15T15:00', timezone: 'UTC' });
const auckland = sampleEvent('auckland', {
  start: '2021-04-04T02:00',
  end: '2021-04-04T04:00',
  timezone: 'Pacific/Auckland',
});

function slugs(events: readonly { slug: string }[]): string[] {
  return events.map(({ slug }) => slug);
}

describe('an event', () => {
  it('begins and ends by the clocks of its time zone', () => {
    expect(eventStart(hour).toISOString()).toBe('2021-04-15T14:00:00.000Z');
    expect(eventStart(days).toISOString()).toBe('2022-06-06T22:00:00.000Z');
    expect(eventEnd(days).toISOString()).toBe('2022-06-09T22:00:00.000Z');
  });

  it('keeps its hours on the night the clocks change', () => {
    expect(eventEnd(auckland).valueOf() - eventStart(auckland).valueOf()).toBe(3 * 60 * 60 * 1000);
  });

  it('takes whole days where it names no time', () => {
    expect([days, hour].map(isAllDay)).toEqual([true, false]);
  });

  it('is to come until its last moment has passed', () => {
    const lastMoment = new Date('2022-06-09T21:59:59Z');
    const after = new Date('2022-06-09T22:00:00Z');
    expect(slugs(upcomingEvents([days], lastMoment))).toEqual(['days']);
    expect(slugs(pastEvents([days], lastMoment))).toEqual([]);
    expect(slugs(upcomingEvents([days], after))).toEqual([]);
    expect(slugs(pastEvents([days], after))).toEqual(['days']);
  });
});

describe('events', () => {
  it('stand the next one first, past ones the latest first', () => {
    expect(slugs(upcomingEvents([days, hour], new Date('2021-01-01')))).toEqual(['hour', 'days']);
    expect(slugs(pastEvents([hour, days], new Date('2023-01-01')))).toEqual(['days', 'hour']);
  });
});
