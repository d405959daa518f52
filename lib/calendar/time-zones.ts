import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block, tzlib_get_offset } from 'timezones-ical-library';

/** A time zone as a calendar file defines it: the name it has there, and the definition (RFC 5545, 3.6.5). */
export type ZoneDefinition = { name: string; definition: string };

/**
 * The definition of an IANA time zone that tells these times of it as the zone’s clocks do; undefined
 * where none does, as for UTC, which needs none.
 *
 * Definitions know the rules of today alone. Where a zone had others then (Mexico until 2022, Turkey
 * until 2016), a program that follows the definition would be an hour off: such times are written in UTC.
 *
 * @param wallTimes by the clocks of the zone: `2021-04-15T14:00`
 */
export function zoneDefinition(timeZone: string, wallTimes: readonly string[]): ZoneDefinition | undefined {
  const [definition = '', parameter = ''] = tzlib_get_ical_block(timeZone);
  const name = parameter.replace('TZID=', '');
  if (name === '' || isUtc(timeZone)) return undefined;
  return wallTimes.every((time) => isToldRight(timeZone, name, time)) ? { name, definition } : undefined;
}

function isUtc(timeZone: string): boolean {
  return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone === 'UTC';
}

/** Whether the definition has the offset of the zone’s clocks, and the clocks show the time once. */
function isToldRight(timeZone: string, name: string, wallTime: string): boolean {
  const time = Temporal.PlainDateTime.from(wallTime);
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    time.toZonedDateTime(timeZone, { disambiguation }),
  );
  // Programs disagree on which of two such hours is meant, and on what a skipped one is.
  if (first === undefined || second === undefined || !first.equals(second)) return false;
  const [date = '', clock = ''] = time.toString({ smallestUnit: 'minute' }).split('T');
  return tzlib_get_offset(name, date, clock) === first.offset.replace(':', '');
}
