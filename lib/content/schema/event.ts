import { z } from 'zod';
import { defineContentType } from './content-type';
import { instant, list, slug, text, timeZone, wallTime, webAddress } from './fields';
import { expiresAfterPublication, isInOrder, scheduleFields } from './schedule';

const eventStatuses = ['scheduled', 'cancelled', 'postponed', 'rescheduled', 'moved-online'] as const;

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
      status: z
        .enum(eventStatuses)
        .describe(
          'How it stands when it is not scheduled as planned: cancelled; postponed to a day not yet known; rescheduled to the start that is written now; moved-online.',
        )
        .optional(),
      organizer: text('Who holds it, where that is not the foundation.').optional(),
      projects: list(slug('A project’s file name.')).describe('The projects it is about, by file name.').optional(),
      updated: instant('When these facts last changed, so that calendars take the change over.').optional(),
      previousStart: wallTime('The start it had before it was rescheduled; with status rescheduled alone.').optional(),
      ...scheduleFields,
    })
    .refine(isInOrder, expiresAfterPublication)
    .refine(({ start, end }) => end >= start, { error: 'is before the start', path: ['end'] })
    .refine(({ start, end }) => end !== start || start.length === 10, {
      error: 'is the moment it starts',
      path: ['end'],
    })
    .refine(({ start, end }) => start.length > 10 === end.length > 10, {
      error: 'has to be a day where start is a day, and a time where start is a time',
      path: ['end'],
    })
    .refine(({ place, online }) => place !== undefined || online === true, {
      error: 'is missing: say where it takes place, or write `online: true`',
      path: ['place'],
    })
    .refine(({ status, previousStart }) => status !== 'rescheduled' || previousStart !== undefined, {
      error: 'is missing: say which start the event had before, such as `previousStart: 2021-04-15`',
      path: ['previousStart'],
    })
    .refine(({ status, previousStart }) => status === 'rescheduled' || previousStart === undefined, {
      error: 'belongs to a rescheduled event: write `status: rescheduled`, or remove it',
      path: ['previousStart'],
    })
    .refine(({ start, previousStart }) => previousStart !== start, {
      error: 'is the start that the event has now: write the one it had before',
      path: ['previousStart'],
    })
    .refine(({ status, online }) => status !== 'moved-online' || online === true, {
      error: 'is missing: an event that has moved online takes place there, write `online: true`',
      path: ['online'],
    }),
});
