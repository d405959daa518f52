import { afterEach, describe, expect, it } from 'vitest';
import { formatsFor } from './formats';

const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe.each([
  ['Pacific/Honolulu', 600],
  ['Pacific/Tongatapu', -780],
  ['UTC', 0],
])('on a machine in %s', (timeZone, minutesBehindUtc) => {
  it('prints the same days and times', () => {
    process.env['TZ'] = timeZone;
    expect(new Date('2020-10-19').getTimezoneOffset()).toBe(minutesBehindUtc);

    const format = formatsFor('en-GB');
    expect(format.day('2020-10-19T00:00:00.000Z')).toBe('19 October 2020');
    expect(format.day('2020-10-19T23:59:59.999Z')).toBe('19 October 2020');
    expect(format.day('2020-10-19')).toBe('19 October 2020');
    expect(format.partialDay('2018-05')).toBe('May 2018');
    expect(format.monthOfYear('2018-05')).toBe('May');
    expect(format.days('2021-04-19', '2021-04-23')).toMatch(/^19\s?–\s?23 April 2021$/);
  });
});

describe('formats', () => {
  const format = formatsFor('en-GB');

  it('are as exact as what they are given', () => {
    expect(format.partialDay('2012')).toBe('2012');
    expect(format.partialDay('2018-05')).toBe('May 2018');
    expect(format.partialDay('2018-05-01')).toBe('1 May 2018');
  });

  it('part large numbers into thousands', () => {
    expect(format.number(74)).toBe('74');
    expect(format.number(5000)).toBe('5,000');
  });

  it('tell an event’s time by the clocks of its zone', () => {
    const start = new Date('2022-06-07T07:00:00Z');
    const end = new Date('2022-06-07T08:30:00Z');
    expect(format.times(start, end, 'Europe/Berlin')).toMatch(/^7 June 2022.* 09:00.*10:30 CEST$/);
    expect(format.times(start, end, 'UTC')).toMatch(/^7 June 2022.* 07:00.*08:30 UTC$/);
  });

  it('name a single day once', () => {
    expect(format.days('2021-02-03', '2021-02-03')).toBe('3 February 2021');
  });

  it('tell the parts of a leaf of a calendar', () => {
    expect(format.dayOfMonth('2022-06-07T00:30')).toBe('7');
    expect(format.shortMonth('2022-06-30T23:30')).toBe('Jun 2022');
  });

  it('name countries and people', () => {
    expect(format.country('SE')).toBe('Sweden');
    expect(format.list(['Ada', 'Grace', 'Linus'])).toBe('Ada, Grace and Linus');
  });

  it('follow the locale', () => {
    expect(formatsFor('de').day('2020-10-19')).toBe('19. Oktober 2020');
  });
});
