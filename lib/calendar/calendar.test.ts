import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { eventEnd, eventStart } from '../content/events';
import { sampleBody, sampleEvent } from '../content/samples';
import type { Event } from '../content/source';

vi.mock('../content/source', () => ({
  site: { name: 'Example, a Foundation', shortName: 'Example', url: 'https://foundation.example', locale: 'en-GB' },
  messages: parse(readFileSync('content/messages/en.yml', 'utf8')),
  events: [],
}));

const { calendarFile } = await import('./calendar-file');
const { calendarOfEvent, calendarOfEvents } = await import('./calendars');
const { calendarResponse } = await import('./response');

/** A calendar as ical.js reads it. */
function read(...events: Event[]) {
  const file = calendarFile('All; of, them', 'What\nit is', events);
  const calendar = new ICAL.Component(ICAL.parse(file));
  const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
  return { file, calendar, entries, zones: calendar.getAllSubcomponents('vtimezone') };
}

function readOne(fields: Partial<Event>) {
  const { entries, ...rest } = read(sampleEvent('summit', fields));
  const [entry] = entries;
  if (entry === undefined) throw new Error('The calendar has no event.');
  return { entry, ...rest };
}

const value = (entry: ICAL.Event, name: string) => entry.component.getFirstPropertyValue(name)?.toString();

const berlin = { start: '2022-06-07T09:00', end: '2022-06-07T17:30', timezone: 'Europe/Berlin' };

describe('a calendar', () => {
  it('says what it is', () => {
    const { calendar, file } = readOne({});
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Example//Events//EN-GB');
    expect(file).toContain('\r\nNAME:All\\; of\\, them\r\nX-WR-CALNAME:All\\; of\\, them\r\n');
    expect(file).toContain('\r\nX-WR-CALDESC:What\\nit is\r\n');
  });

  it('has the same bytes each time', () => {
    expect(readOne(berlin).file).toBe(readOne(berlin).file);
  });

  it('is none without an event, and answers that there is none', () => {
    expect(calendarOfEvents()).toBeUndefined();
    expect(calendarResponse(undefined).status).toBe(404);
  });

  it('of one event is called as it is', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarOfEvent(sampleEvent('summit', { name: 'A summit' }))));
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('A summit');
  });
});

describe('an event in a calendar', () => {
  it('has its days, the end being the first day after it, wherever it is read', () => {
    const { entry, file } = readOne({ start: '2021-04-19', end: '2021-04-23', timezone: 'Asia/Tokyo' });
    expect(file).toContain('DTSTART;VALUE=DATE:20210419\r\n');
    expect(file).toContain('DTEND;VALUE=DATE:20210424\r\n');
    expect([entry.startDate.isDate, entry.endDate.isDate]).toEqual([true, true]);
  });

  it('has its times by the clocks of its zone, which the file defines', () => {
    const { entry, file, zones } = readOne(berlin);
    expect(file).toContain('DTSTART;TZID=Europe/Berlin:20220607T090000\r\n');
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Europe/Berlin']);
    expect(entry.startDate.toJSDate().toISOString()).toBe('2022-06-07T07:00:00.000Z');
  });

  it('has times in UTC as such', () => {
    const { file, zones } = readOne({ start: '2021-04-15T14:00', end: '2021-04-15T15:00', timezone: 'UTC' });
    expect(file).toContain('DTSTART:20210415T140000Z\r\n');
    expect(zones).toEqual([]);
  });

  it('shares the definition of its zone with other events, under the zone’s newest name', () => {
    const calcutta = { start: '2022-06-07T09:00', end: '2022-06-07T10:00', timezone: 'Asia/Calcutta' };
    const { zones, entries } = read(
      sampleEvent('a', calcutta),
      sampleEvent('b', { ...calcutta, timezone: 'Asia/Kolkata' }),
    );
    expect(zones.map((zone) => zone.getFirstPropertyValue('tzid'))).toEqual(['Asia/Kolkata']);
    expect(entries.map((entry) => entry.startDate.toJSDate().toISOString())).toEqual(
      Array(2).fill('2022-06-07T03:30:00.000Z'),
    );
  });

  it('is known by its address, for ever', () => {
    expect(value(readOne({}).entry, 'uid')).toBe('summit@foundation.example');
    expect(value(read(sampleEvent('ünï,a;b')).entries[0] as ICAL.Event, 'uid')).toBe(
      '%C3%BCn%C3%AF%2Ca%3Bb@foundation.example',
    );
  });

  it('names its page, place and sort', () => {
    const { entry } = readOne({ place: 'Hall 1; Berlin', online: true, kind: 'Talks, food' });
    expect(value(entry, 'url')).toBe('https://foundation.example/events/summit');
    expect(entry.location).toBe('Hall 1; Berlin · Online');
    expect(value(entry, 'categories')).toBe('Talks, food');
    expect(value(read(sampleEvent('a,b;c')).entries[0] as ICAL.Event, 'url')).toBe(
      'https://foundation.example/events/a%2Cb%3Bc',
    );
  });

  it('has its text without markup', () => {
    const raw = 'A [link](/a), *stress* & \\<b>.\n\n<script>alert(1)</script>\n\n- One\n- Two[^1]\n\n[^1]: Note.\n';
    expect(readOne({ body: sampleBody(raw) }).entry.description).toBe('A link, stress & <b>.\n\nOne\nTwo');
  });

  it.each([
    ['scheduled', 'CONFIRMED', '0', ''],
    ['cancelled', 'CANCELLED', '1', 'This event does not take place.'],
    ['postponed', 'TENTATIVE', '1', 'The new day is not known yet.'],
    ['rescheduled', 'CONFIRMED', '1', 'It was planned for 12 April 2021.'],
    ['moved-online', 'CONFIRMED', '1', 'This event takes place online'],
  ] as const)('that is %s says so', (status, expected, sequence, text) => {
    const { entry } = readOne({ status, previousStart: '2021-04-12' });
    expect(value(entry, 'status')).toBe(expected);
    expect(value(entry, 'sequence')).toBe(sequence);
    expect(entry.description ?? '').toContain(text);
  });
});

describe('a text in a calendar', () => {
  const name = `“Quotes” "plain", & <b>bold</b>; back\\slash 👩‍👩‍👧 שלום مرحبا ${'文'.repeat(100)}`.padEnd(172, 'x');

  it('reads as written, whatever is in it', () => {
    expect(name).toHaveLength(172);
    const { entry } = readOne({ name, place: name, kind: name, body: sampleBody('') });
    expect([entry.summary, entry.location, value(entry, 'categories')]).toEqual([name, `${name} · Online`, name]);
  });

  it('is folded into lines of 75 bytes at most, and no character is split', () => {
    const bytes = Buffer.from(readOne({ name }).file);
    const lines = bytes
      .toString('latin1')
      .split('\r\n')
      .map((line) => Buffer.from(line, 'latin1'));
    expect(lines.filter((line) => line.length > 75)).toEqual([]);
    expect(lines.filter((line) => line.toString('utf8').includes('\ufffd'))).toEqual([]);
    expect(lines.filter((line) => line[0] === 0x20).length).toBeGreaterThanOrEqual(5);
  });

  it('ends each line with a carriage return and a line feed, the last one too', () => {
    const { file } = readOne({ name, body: sampleBody('One\n\nTwo') });
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('has no control character', () => {
    expect(readOne({ name: 'a\u0007b\u000bc' }).entry.summary).toBe('abc');
  });
});

describe('times', () => {
  // Zones whose rules changed since, that change by half an hour, that have no rule for Ramadan, and both hemispheres.
  const zones = [
    ...['Europe/Berlin', 'America/New_York', 'America/Mexico_City', 'America/Sao_Paulo', 'Europe/Istanbul'],
    ...['Africa/Casablanca', 'Australia/Lord_Howe', 'Pacific/Auckland', 'Asia/Pyongyang', 'Asia/Kathmandu'],
    ...[
      'Europe/Moscow',
      'Africa/Cairo',
      'Asia/Tehran',
      'America/St_Johns',
      'Europe/Dublin',
      'Pacific/Apia',
      'Etc/GMT+5',
    ],
  ];

  it.each(zones)(
    'in %s are the same moments on the Sundays of a year with other rules and of one with today’s',
    (timezone) => {
      const days = ['2015-01-04', '2026-01-04'].flatMap((first) =>
        Array.from({ length: 53 }, (_, index) => Temporal.PlainDate.from(first).add({ weeks: index }).toString()),
      );
      const wrong = days.flatMap((day) => {
        const times = { start: `${day}T01:30`, end: `${day}T13:00:30`, timezone };
        const { entry } = readOne(times);
        const expected = [eventStart(times), eventEnd(times)].map((date) => date.toISOString());
        const found = [entry.startDate, entry.endDate].map((time) => time.toJSDate().toISOString());
        return found.join() === expected.join() ? [] : [`${day}: ${found.join()} instead of ${expected.join()}`];
      });
      expect(wrong).toEqual([]);
    },
  );
});
