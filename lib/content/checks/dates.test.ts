import { describe, expect, it } from 'vitest';
import { dateCorrection, impossible } from './dates';

describe('a date in another form', () => {
  it.each([
    ['2020-11-6', '2020-11-06'],
    ['2020-1-2', '2020-01-02'],
    ['2020-11-6T13:30:00.000Z', '2020-11-06T13:30:00.000Z'],
    ['2020-11-06T9:30Z', '2020-11-06T09:30Z'],
    ['2020-11-6 9:30 Europe/Berlin', '2020-11-06 09:30 Europe/Berlin'],
  ])('%s is only spelled otherwise: %s', (written, text) => {
    expect(dateCorrection(written)).toEqual({ text, isSafe: true });
  });

  it.each([
    ['10/19/2020', '2020-10-19'],
    ['19/10/2020', '2020-10-19'],
    ['11/11/2020', '2020-11-11'],
    ['19.10.2020', '2020-10-19'],
    ['1.2.2020', '2020-02-01'],
    ['2020/10/19', '2020-10-19'],
    ['2020.10.19', '2020-10-19'],
    ['20201019', '2020-10-19'],
    ['19 October 2020', '2020-10-19'],
    ['October 19, 2020', '2020-10-19'],
    ['Oct. 1st 2020', '2020-10-01'],
    ['2020-19-10', '2020-10-19'],
  ])('%s most likely means %s', (written, text) => {
    expect(dateCorrection(written)).toEqual({ text, isSafe: false });
  });

  it.each([
    '10/11/2020',
    '2016-19-17',
    '2021-02-30',
    '31/02/2021',
    '19 Foo 2020',
    'tomorrow',
    '',
    '2020-11',
    '0020-01-01',
  ])('%j could be anything', (written) => {
    expect(dateCorrection(written)).toBeUndefined();
  });

  it.each([
    ['2016-19-17', 'there is no month 19'],
    ['2021-02-30', 'the month 2021-02 has no day 30'],
    ['2021-04-31T10:00Z', 'the month 2021-04 has no day 31'],
    ['2020-02-29', undefined],
    ['10/11/2020', undefined],
  ])('%s is impossible because %s', (written, reason) => {
    expect(impossible(written)).toBe(reason);
  });
});
