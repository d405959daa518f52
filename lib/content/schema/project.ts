import { z } from 'zod';
import { defineContentType } from './content-type';
import { day, link, partialDay, text, webAddress } from './fields';
import { freshnessFields } from './freshness';

const projectStatuses = ['confirmed', 'incubating', 'supported', 'archived'] as const;
/** The drawings of `lib/design/marks.ts`. */
const projectMarks = ['cluster', 'nested', 'lift', 'sites', 'gates', 'core', 'fitted'] as const;

export const project = defineContentType({
  name: 'Project',
  files: 'projects/*.md',
  format: 'markdown',
  help: 'An open source project. Its address is /projects/ and the file name.',
  schema: z.strictObject({
    name: text('The project’s name, spelled as the project spells it.'),
    status: z
      .enum(projectStatuses)
      .describe('confirmed or incubating under the foundation; supported: governed elsewhere; archived: ended.'),
    area: text('The field it works in, such as Edge.'),
    tagline: text('One line that says what it is for, at most 120 characters.', { max: 120 }),
    tags: z.array(text('One subject.')).describe('A few subjects, most important first.'),
    website: webAddress('The project’s own site.'),
    source: webAddress('Where its source code is.').optional(),
    docs: webAddress('Where its documentation is.').optional(),
    contribute: webAddress('Its guide for contributors.').optional(),
    license: text('Its licence as an SPDX identifier, such as Apache-2.0.').optional(),
    started: partialDay('When it was first published: a year, month or day.').optional(),
    supportedSince: day('Since which day the foundation supports it, when it is governed elsewhere.').optional(),
    logo: link('Its logo: a path below /media.').optional(),
    mark: z
      .enum(projectMarks)
      .describe('Which of the portal’s own drawings stands for it while it has no logo; see /styleguide.')
      .optional(),
    order: z
      .number()
      .int()
      .describe('Its place among the projects, lowest first; those without one follow by name.')
      .optional(),
    ...freshnessFields,
  }),
});
