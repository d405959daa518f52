/** How a date would be right, and whether that changes its spelling alone. */
export type DateCorrection = { text: string; isSafe: boolean };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The date that somebody meant who wrote it in another form. Undefined where that is no date, or could be two:
 * `10/11/2020` is a day in October to some and in November to others.
 */
export function dateCorrection(value: string): DateCorrection | undefined {
  const written = value.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?=$|[T ])(.*)$/.exec(written);
  if (iso !== null) {
    const [, year, month, day, rest = ''] = iso;
    const padded = padTime(rest);
    const text = dateOf(Number(year), Number(month), Number(day));
    if (text !== undefined) return { text: text + padded, isSafe: true };
    const swapped = Number(month) > 12 ? dateOf(Number(year), Number(day), Number(month)) : undefined;
    return swapped === undefined ? undefined : { text: swapped + padded, isSafe: false };
  }
  const text = otherForm(written);
  return text === undefined ? undefined : { text, isSafe: false };
}

/** What is impossible about a date in the right form: `there is no month 19`; undefined where it is in another form. */
export function impossible(value: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?=$|[T ])/.exec(value.trim()) ?? [];
  if (year === undefined) return undefined;
  if (Number(month) < 1 || Number(month) > 12) return `there is no month ${month}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) >= 1 && Number(day) <= last) return undefined;
  return `the month ${year}-${month} has no day ${day}`;
}

function otherForm(written: string): string | undefined {
  const [, a, dot, b, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(written) ?? [];
  if (year !== undefined) return dayAndMonth(Number(a), Number(b), Number(year), dot === '.');
  const [, y, m, d] =
    /^(\d{4})[./](\d{1,2})[./](\d{1,2})$/.exec(written) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(written) ?? [];
  if (y !== undefined) return dateOf(Number(y), Number(m), Number(d));
  const named =
    /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?<month>[a-z]{3,9})\.?,? (?<year>\d{4})$/i.exec(written) ??
    /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i.exec(written);
  if (named?.groups === undefined) return undefined;
  const month = months.indexOf(String(named.groups['month']).slice(0, 3).toLowerCase()) + 1;
  return dateOf(Number(named.groups['year']), month, Number(named.groups['day']));
}

/** With dots, the day comes first everywhere. Else it is known only where one number cannot be a month. */
function dayAndMonth(a: number, b: number, year: number, isDayFirst: boolean): string | undefined {
  if (isDayFirst || a > 12) return dateOf(year, b, a);
  return b > 12 || a === b ? dateOf(year, a, b) : undefined;
}

function padTime(rest: string): string {
  return rest.replace(/^([T ])(\d):/, '$10$2:');
}

/** A day of the calendar in ISO 8601; undefined where there is none such. */
function dateOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}
