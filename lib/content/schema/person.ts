import { z } from 'zod';
import { defineContentType } from './content-type';
import { link, text } from './fields';

export const person = defineContentType({
  name: 'Person',
  files: 'people/*.md',
  format: 'markdown',
  help: 'Somebody who writes or is written about. The profile shows on /blog/author/ and the name.',
  schema: z.strictObject({
    name: text('The name, spelled as in the posts’ author field.'),
    role: text('What the person does there.').optional(),
    organisation: text('Where the person does it.').optional(),
    links: z
      .array(z.strictObject({ label: text('What the link leads to.'), url: link('Where it leads.') }))
      .describe('The person’s own pages.')
      .optional(),
    photo: link('A picture of the person: a path below /media.').optional(),
  }),
});
