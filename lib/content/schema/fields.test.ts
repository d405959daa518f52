import { describe, expect, it } from 'vitest';
import { country, day, instant, link, partialDay, timeZone, twitterName, wallTime, webAddress } from './fields';

const zone = process.env['TZ'];

describe('a moment', () => {
  it.each([
    ['2020-10-19', '2020-10-19T00:00:00.000Z'],
    ['2020-10-19T13:30:00.000Z', '2020-10-19T13:30:00.000Z'],
    ['2020-10-19T13:30:00Z', '2020-10-19T13:30:00.000Z'],
    ['2020-10-19T13:30', '2020-10-19T13:30:00.000Z'],
    ['2020-10-19 13:30:00', '2020-10-19T13:30:00.000Z'],
    ['2020-10-19T23:30:00-10:00', '2020-10-20T09:30:00.000Z'],
    ['2020-10-19T00:30:00+13:00', '2020-10-18T11:30:00.000Z'],
  ])('%s is %s', (written, moment) => {
    expect(instant('').parse(written)).toBe(moment);
  });

  it.each(['Pacific/Honolulu', 'Pacific/Tongatapu'])('does not depend on a machine in %s', (timeZone) => {
    process.env['TZ'] = timeZone;
    expect(instant('').parse('2020-10-19T13:30')).toBe('2020-10-19T13:30:00.000Z');
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each(['2020-11-6T15:00:00Z', '2016-19-17', '2021-02-29', '2020-10-19T25:00', '10/19/2020', 'soon', ''])(
    'is not “%s”',
    (written) => {
      expect(instant('').safeParse(written).success).toBe(false);
    },
  );
});

describe('a Twitter name', () => {
  it.each([
    '@OpenInfraDev',
    'OpenInfraDev',
    '@@OpenInfraDev',
    ' @OpenInfraDev ',
    '@ OpenInfraDev',
    '＠OpenInfraDev',
    '@OpenInfraDev,',
    'twitter.com/OpenInfraDev',
    'https://twitter.com/OpenInfraDev',
    'http://www.twitter.com/@OpenInfraDev/',
    'https://mobile.twitter.com/OpenInfraDev?lang=en',
    'https://twitter.com/#!/OpenInfraDev',
    'https://x.com/OpenInfraDev',
  ])('has one @, however it is spelled: %s', (written) => {
    expect(twitterName('').parse(written)).toBe('@OpenInfraDev');
  });

  it.each([
    ...['', '@', 'Open Infra', '@a-name-with-hyphens', '@SixteenLetters16', 'https://example.org/OpenInfraDev'],
    ...['https://twitter.com/intent/user?screen_name=OpenInfraDev', 'https://x.com/i/user/1', 'https://x.com/home'],
  ])('is not “%s”', (written) => {
    expect(twitterName('').safeParse(written).success).toBe(false);
  });
});

describe.each([
  ['a day', day, ['2020-02-29'], ['2021-02-29', '2020-2-1', '2020-02-29T00:00']],
  ['a partial day', partialDay, [2012, '2012', '2018-05', '2018-05-01'], ['2018-13', '18', '2018-5', 'May 2018']],
  ['a wall time', wallTime, ['2021-04-15', '2021-04-15T14:00'], ['2021-04-15T14:00Z', '2021-04-15T24:00', '14:00']],
  ['a country', country, ['SE', 'GB', 'TW'], ['se', 'UK-', 'UK', 'DD', 'ZZ', 'EU', 'Sweden']],
  ['a time zone', timeZone, ['UTC', 'Europe/Berlin', 'Asia/Kolkata'], ['Berlin', 'Europe/Nowhere', '']],
  [
    'a web address',
    webAddress,
    ['https://zuul-ci.org', 'http://a.example/b?c#d'],
    ['zuul-ci.org', 'javascript:1', 'https://', 'https://a b'],
  ],
  [
    'a link',
    link,
    ['/about', 'https://a.example', 'mailto:a@b.example'],
    ['//a.example', 'about', 'javascript:1', '/\\a.example'],
  ],
])('%s', (_, field, right, wrong) => {
  it.each(right)('may be %s', (value) => {
    expect(field('').safeParse(value).success).toBe(true);
  });

  it.each(wrong)('is not “%s”', (value) => {
    expect(field('').safeParse(value).success).toBe(false);
  });
});
