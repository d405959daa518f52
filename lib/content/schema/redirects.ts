import { z } from 'zod';
import { defineContentType } from './content-type';
import { link, path } from './fields';

export const redirects = defineContentType({
  name: 'Redirects',
  files: 'redirects.yml',
  format: 'data',
  help: 'Addresses that have moved.',
  schema: z.strictObject({
    redirects: z
      .array(
        z.strictObject({
          from: path('The old address.'),
          to: link('Where it is now.').refine((to) => !/^mailto:|\p{Cc}/u.test(to), {
            error: 'is no page that a browser can be led to',
          }),
          status: z
            .union([z.literal(301), z.literal(302), z.literal(307), z.literal(308)])
            .describe('301 for ever, 302 for now; 307 and 308 are the same with the method kept.'),
        }),
      )
      .describe('One entry for each address that has moved.'),
  }),
});
