import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const shape =
  /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:(Z|[+-]\d\d:\d\d)|\s+([A-Za-z][\w+/-]*)|\[([A-Za-z][\w+/-]*)\])$/;

/**
 * The moment at which something happens by itself: a day and time with an offset (ISO 8601), or by the clocks of a
 * time zone of the IANA database: `2026-12-01T09:00 Europe/Berlin`, also as RFC 9557 writes it. Comes out as an
 * ISO 8601 instant in UTC with milliseconds.
 */
export function moment(help: string) {
  return z
    .string()
    .trim()
    .superRefine((value, context) => {
      const reading = read(value);
      if ('fault' in reading) context.addIssue({ code: 'custom', message: reading.fault, params: { sort: 'date' } });
    })
    .transform((value) => {
      const reading = read(value);
      return 'fault' in reading ? value : reading.instant;
    })
    .describe(help);
}

type Reading = { instant: string } | { fault: string };

function read(value: string): Reading {
  const [, date, time, offset, named, bracketed] = shape.exec(value) ?? [];
  const zone = named ?? bracketed;
  if (date === undefined || time === undefined) {
    return {
      fault:
        'is not a day and time with an offset or a time zone, such as 2026-12-01T09:00Z or 2026-12-01T09:00 Europe/Berlin',
    };
  }
  try {
    if (zone === undefined) return { instant: inUtc(Temporal.Instant.from(`${date}T${time}${offset}`)) };
    const clock = Temporal.PlainDateTime.from(`${date}T${time}`);
    return readInZone(clock, zone);
  } catch {
    return { fault: 'names a day, a time or a time zone that there is not' };
  }
}

/** What clocks skip in spring never is; what they show twice in autumn is two moments. */
function readInZone(clock: Temporal.PlainDateTime, zone: string): Reading {
  const earlier = clock.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = clock.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.equals(later)) return { instant: inUtc(earlier.toInstant()) };
  const choices = `${earlier.toString({ timeZoneName: 'never' })} or ${later.toString({ timeZoneName: 'never' })}`;
  return earlier.toPlainDateTime().equals(clock)
    ? { fault: `comes twice in ${zone}, where clocks are set back; write ${choices}` }
    : { fault: `never comes in ${zone}, where clocks are set forward; write ${choices}` };
}

function inUtc(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toISOString();
}
