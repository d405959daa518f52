import { z } from 'zod';
import { defineContentType } from './content-type';
import { text, timeZone, wallTime, webAddress } from './fields';

export const event = defineContentType({
  name: 'Event',
  files: 'events/*.md',
  format: 'markdown',
  help: 'Something that takes place. Its address is /events/ and the file name.',
  schema: z
    .strictObject({
      name: text('The event’s name.'),
      start: wallTime('The first day, or day and time, by the clocks of the event’s time zone.'),
      end: wallTime('The last day, or the day and time it ends.'),
      timezone: timeZone('The time zone of start and end, such as Europe/Berlin or UTC.'),
      place: text('Where it takes place. Leave it out when it is only online.').optional(),
      online: z.boolean().describe('true: it takes place online.').optional(),
      url: webAddress('The event’s own page.'),
      kind: text('What sort of event it is, as visitors read it, such as Summit.'),
    })
    .refine(({ start, end }) => end >= start, { error: 'is before the start', path: ['end'] })
    .refine(({ start, end }) => start.length > 10 === end.length > 10, {
      error: 'has to be a day where start is a day, and a time where start is a time',
      path: ['end'],
    })
    .refine(({ place, online }) => place !== undefined || online === true, {
      error: 'is missing: say where it takes place, or write `online: true`',
      path: ['place'],
    }),
});
