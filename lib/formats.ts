/** The locale's ways of writing dates, numbers and names. Everything is UTC: no zone of a machine shows. */
export function formatsFor(locale: string) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const month = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const dayOfMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', timeZone: 'UTC' });
  const shortMonth = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
  const monthOfYear = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const country = new Intl.DisplayNames(locale, { type: 'region' });
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  return {
    /** `19 October 2020`, of an ISO 8601 instant or day. */
    day: (iso: string) => day.format(new Date(iso)),

    /** `2012`, `May 2018` or `1 May 2018`: as exact as `2012`, `2018-05` or `2018-05-01` is. */
    partialDay: (value: string) => {
      if (value.length === 4) return value;
      return (value.length === 7 ? month : day).format(new Date(value));
    },

    /** `19`, of a day, or of a time by the clocks of wherever it is: `2020-10-19T09:00`. */
    dayOfMonth: (wallTime: string) => dayOfMonth.format(new Date(wallTime.slice(0, 10))),

    /** `Oct 2020`, of the same. */
    shortMonth: (wallTime: string) => shortMonth.format(new Date(wallTime.slice(0, 10))),

    /** `Oct`, of a month such as `2020-10`. */
    monthOfYear: (month: string) => monthOfYear.format(new Date(month)),

    /** `19–23 April 2021`, of two days of the calendar, the last one counted. */
    days: (first: string, last: string) => day.formatRange(new Date(first), new Date(last)),

    /** `15 April 2021 at 14:00–15:00 UTC`, of two moments, by the clocks of an IANA time zone. */
    times: (start: Date, end: Date, timeZone: string) =>
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
        timeZoneName: 'short',
        timeZone,
      }).formatRange(start, end),

    /** `Sweden`, of `SE`. */
    country: (code: string) => country.of(code) ?? code,

    /** `1,234`. */
    number: (value: number) => number.format(value),

    /** `Ada, Grace and Linus`. */
    list: (names: readonly string[]) => list.format(names),
  };
}
