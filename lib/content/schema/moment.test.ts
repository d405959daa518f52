import { describe, expect, it } from 'vitest';
import { moment } from './moment';

const schema = moment('When.');

describe('a moment', () => {
  it.each([
    ['2026-12-01T09:00Z', '2026-12-01T09:00:00.000Z'],
    ['2026-12-01T09:00:30+01:00', '2026-12-01T08:00:30.000Z'],
    ['2026-12-01T09:00 Europe/Berlin', '2026-12-01T08:00:00.000Z'],
    [' 2026-07-01 09:00[America/New_York] ', '2026-07-01T13:00:00.000Z'],
    ['2026-07-01T09:00 Etc/GMT+5', '2026-07-01T14:00:00.000Z'],
    ['2026-07-01T09:00 UTC', '2026-07-01T09:00:00.000Z'],
  ])('%s is %s', (written, instant) => {
    expect(schema.parse(written)).toBe(instant);
  });

  it.each([
    ['2026-12-01', /not a day and time with an offset or a time zone/],
    ['2026-12-01T09:00', /not a day and time with an offset or a time zone/],
    ['2026-02-30T09:00Z', /that there is not/],
    ['2026-02-30T09:00 Europe/Berlin', /that there is not/],
    ['2026-12-01T25:00Z', /that there is not/],
    ['2026-12-01T09:00 Europe/Berln', /that there is not/],
    [
      '2026-03-29T02:30 Europe/Berlin',
      /never comes in Europe\/Berlin.*2026-03-29T01:30:00\+01:00 or 2026-03-29T03:30:00\+02:00/,
    ],
    [
      '2026-10-25T02:30 Europe/Berlin',
      /comes twice in Europe\/Berlin.*2026-10-25T02:30:00\+02:00 or 2026-10-25T02:30:00\+01:00/,
    ],
  ])('%s is none', (written, message) => {
    expect(schema.safeParse(written).error?.issues[0]?.message).toMatch(message);
  });
});
