import { z } from 'zod';
import { isCountry } from './countries';

/**
 * The kinds of value an editor can write. Every builder takes the sentence that tells an editor
 * what to write; checks, forms and JSON Schema show that same sentence. `params.sort` tells the checks
 * what sort of value was expected, so that they can say how a wrong one would be right.
 */

/** A non-empty line of text. Blanks around it are dropped. */
export function text(help: string, { max }: { max?: number } = {}) {
  const line = z.string().trim().min(1, 'is empty');
  return (max === undefined ? line : line.max(max, `is longer than ${max} characters`)).describe(help);
}

/** An `https://` or `http://` address of another site. */
export function webAddress(help: string) {
  return z
    .string()
    .trim()
    .refine(isWebAddress, {
      error: 'is not a web address such as https://example.org',
      params: { sort: 'web address' },
    })
    .describe(help);
}

/** `/path` on this site or a whole web address. `expected` says what is wrong with anything else. */
export function link(
  help: string,
  expected = 'is neither a path such as /about nor a web address such as https://example.org',
) {
  return z
    .string()
    .trim()
    .refine((value) => isPath(value) || isWebAddress(value) || /^mailto:\S+@\S+$/.test(value), {
      error: expected,
      params: { sort: 'link' },
    })
    .describe(help);
}

/** A list in which nothing stands twice. `keyOf` says what makes two entries the same; without it they are compared whole. */
export function list<Entry extends z.ZodType>(
  entry: Entry,
  keyOf: (value: z.output<Entry>) => unknown = (value) => value,
) {
  return z.array(entry).refine((values) => new Set(values.map(keyOf)).size === values.length, 'names something twice');
}

/** `/path` on this site. */
export function path(help: string) {
  return z.string().trim().refine(isPath, 'is not a path such as /about').describe(help);
}

/** The file name of another document, without its ending. */
export function slug(help: string) {
  return z
    .string()
    .trim()
    .regex(/^[^\s/]+$/u, 'is not a file name without its ending')
    .describe(help);
}

/** A calendar day `2020-10-19`. Comes out as written. */
export function day(help: string) {
  return z
    .string()
    .trim()
    .refine(isDay, { error: 'is not a day of the calendar such as 2020-10-19', params: { sort: 'date' } })
    .describe(help);
}

/** A year, month or day: `2012`, `2018-05` or `2018-05-01`. Comes out as written. */
export function partialDay(help: string) {
  return z
    .union([z.string().trim(), z.number().int().transform(String)])
    .refine((value) => isDay(`${value}-01-01`.slice(0, 10)) && /^\d{4}(-\d\d){0,2}$/.test(value), {
      error: 'is not a year, month or day such as 2012, 2018-05 or 2018-05-01',
      params: { sort: 'date' },
    })
    .describe(help);
}

/**
 * A moment: a day, or a day and time. Comes out as an ISO 8601 instant in UTC with milliseconds.
 * A time without an offset is UTC, whatever the zone of the machine that builds.
 */
export function instant(help: string) {
  return z
    .string()
    .trim()
    .refine((value) => toInstant(value) !== undefined, {
      error: 'is not a date such as 2020-10-19 or 2020-10-19T13:30:00Z',
      params: { sort: 'date' },
    })
    .transform((value) => toInstant(value) ?? value)
    .describe(help);
}

/** A day, or a day and time by the clock on the wall: `2021-04-15T14:00`. Comes out as written. */
export function wallTime(help: string) {
  return z
    .string()
    .trim()
    .refine((value) => isDay(value.slice(0, 10)) && /^.{10}(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/.test(value), {
      error: 'is not a local day or time such as 2021-04-15 or 2021-04-15T14:00, without an offset',
      params: { sort: 'date' },
    })
    .describe(help);
}

/** A country by its two letters, ISO 3166-1 alpha-2. */
export function country(help: string) {
  return z
    .string()
    .trim()
    .refine(isCountry, {
      error: 'is not a two-letter country code (ISO 3166-1) such as SE',
      params: { sort: 'country' },
    })
    .describe(help);
}

/** A time zone of the IANA database. */
export function timeZone(help: string) {
  return z.string().trim().refine(isTimeZone, 'is not a time zone such as UTC or Europe/Berlin').describe(help);
}

/**
 * A name on Twitter (X), in whatever way editors spell it: with or without `@`, as the address of the
 * profile, with blanks or a comma around it. Comes out with one `@`: `@OpenInfraDev`.
 */
export function twitterName(help: string) {
  return z
    .string()
    .refine((value) => toTwitterName(value) !== undefined, {
      error: 'is not a Twitter name such as "@OpenInfraDev": 1 to 15 letters, digits and underscores',
    })
    .transform((value) => toTwitterName(value) ?? value)
    .describe(help);
}

const profileAddress = /^(?:https?:\/\/)?(?:(?:www|mobile|m)\.)?(?:twitter|x)\.com\/(?:#!\/)?/i;

/** Addresses of the network that are nobody’s profile. */
const noProfile = /^(hashtag|home|i|intent|search|share)$/i;

/** No spelling of a name is longer; to look at more would take time. */
const longestTwitterName = 200;

function toTwitterName(value: string): string | undefined {
  if (value.length > longestTwitterName) return undefined;
  const name = value
    .trim()
    .replace(profileAddress, '')
    // U+FF20 is the `@` of a keyboard for Chinese or Japanese.
    .replace(/^[@\uFF20\s]+/, '')
    .replace(/[/?#].*$/, '')
    .replace(/[\s,;.]+$/, '');
  return /^\w{1,15}$/.test(name) && !(profileAddress.test(value.trim()) && noProfile.test(name))
    ? `@${name}`
    : undefined;
}

function isTimeZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }) !== undefined;
  } catch {
    return false;
  }
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/[^\s/]+\S*$/i.test(value) && URL.canParse(value);
}

function isPath(value: string): boolean {
  return /^\/(?!\/)\S*$/.test(value) && !value.includes('\\');
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.valueOf()) && parsed.toISOString().startsWith(value);
}

const dateTime = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/;

function toInstant(value: string): string | undefined {
  const [, date = '', time = '00:00', offset = 'Z'] = dateTime.exec(value) ?? [];
  const parsed = new Date(`${date}T${time}${offset}`);
  return isDay(date) && !Number.isNaN(parsed.valueOf()) ? parsed.toISOString() : undefined;
}
