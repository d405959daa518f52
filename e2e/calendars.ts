import { spawnSync } from 'node:child_process';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { eventEnd, eventStart, isAllDay, nextDay } from '../lib/content/events';
import type { event as eventType, Fields } from '../lib/content/schema';
import { routes } from '../lib/routes';
import type { ReadEvent } from './read-calendar';

type Event = Fields<typeof eventType> & { slug: string };
type Published = { origin: string; events: readonly Event[] };

/** The zones of those who read the calendar: west and east of the events, and one among them. */
export const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo'];

/** Declares the tests of the calendars of a published site: that of all events, and each event’s own. */
export function testCalendars({ origin, events }: Published): void {
  for (const zone of zones) {
    test(`every event is at the same time in every calendar, read in ${zone}`, async ({ request }) => {
      const expected = events.map((event) => expectedOf(event, origin));
      const all = readIn(zone, (await fetched(request, routes.calendar)).toString('utf8'));
      expect(all.toSorted(bySlug)).toMatchObject(expected.toSorted(bySlug));
      for (const [index, { slug }] of events.entries()) {
        const own = readIn(zone, (await fetched(request, routes.eventCalendar(slug))).toString('utf8'));
        expect(own, slug).toMatchObject([expected[index]]);
      }
    });
  }

  test('a calendar is written as RFC 5545 has it', async ({ request }) => {
    for (const address of [routes.calendar, ...events.map(({ slug }) => routes.eventCalendar(slug))]) {
      expectWritten(address, await fetched(request, address));
    }
  });
}

/** What ical.js reads in a calendar on a machine in this zone. */
export function readIn(zone: string, calendar: string): ReadEvent[] {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', 'e2e/read-calendar.ts'], {
    input: calendar,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

/** What a calendar has to say of an event, wherever it is read. */
function expectedOf(event: Event, origin: string): Omit<ReadEvent, 'status'> {
  const { slug, name, start, end } = event;
  const isDay = isAllDay(event);
  return {
    uid: `${slug}@${new URL(origin).hostname}`,
    summary: name,
    url: `${origin}${routes.event(slug)}`,
    isDay,
    start: isDay ? start : eventStart(event).toISOString(),
    end: isDay ? nextDay(end) : eventEnd(event).toISOString(),
  };
}

const bySlug = (a: { uid: string }, b: { uid: string }) => (a.uid < b.uid ? -1 : 1);

async function fetched(request: APIRequestContext, address: string): Promise<Buffer> {
  const response = await request.get(address);
  expect(response.status(), address).toBe(200);
  expect(response.headers()['content-type'], address).toBe('text/calendar; charset=utf-8');
  return response.body();
}

function expectWritten(address: string, file: Buffer): void {
  const text = file.toString('utf8');
  expect(Buffer.from(text, 'utf8').equals(file), `${address} is UTF-8`).toBe(true);
  expect(text.replaceAll('\r\n', ''), `${address} has lines that end with CR LF alone`).not.toMatch(/[\r\n]/);
  const lines = text.split('\r\n');
  expect(lines.at(-1), `${address} ends with a line end`).toBe('');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
  for (const name of ['VERSION:2.0', 'PRODID:', 'UID:', 'DTSTAMP:', 'DTSTART', 'DTEND', 'STATUS:', 'CATEGORIES:']) {
    expect(text, address).toContain(`\r\n${name}`);
  }
}
