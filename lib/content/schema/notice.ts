import { z } from 'zod';
import { defineContentType } from './content-type';
import { link, text } from './fields';
import { moment } from './moment';
import { expiresAfterPublication, isInOrder, scheduleFields } from './schedule';

/** How much a notice matters, from an invitation to something that is broken. */
const noticeLevels = ['info', 'success', 'warning', 'danger'] as const;

export const notice = defineContentType({
  name: 'Notice',
  files: 'notices/*.md',
  format: 'markdown',
  help: 'A few words above the header of every page, which end by themselves.',
  schema: z
    .strictObject({
      text: text('What everybody has to know, in one sentence, at most 160 characters.', { max: 160 }),
      link: z
        .strictObject({
          label: text('The words of the link.'),
          href: link('Where it leads: a path on this site, or a web address.'),
        })
        .describe('Where to read more.')
        .optional(),
      level: z
        .enum(noticeLevels)
        .describe(
          'info: worth knowing; success: something is well again; warning: take care; danger: something is broken.',
        ),
      publishAt: scheduleFields.publishAt,
      expireAt: moment(
        'The moment it disappears by itself, such as 2026-12-02T18:00 Europe/Berlin or 2026-12-02T17:00Z.',
      ),
    })
    .refine(isInOrder, expiresAfterPublication),
});
