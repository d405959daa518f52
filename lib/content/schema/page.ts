import { z } from 'zod';
import { defineContentType } from './content-type';
import { instant, path, text } from './fields';
import { freshnessFields } from './freshness';

export const page = defineContentType({
  name: 'Page',
  files: 'pages/**/*.md',
  format: 'markdown',
  help: 'A page of its own. Its address is the path below pages/, or what address says.',
  schema: z.strictObject({
    title: text('The headline.'),
    summary: text('One or two sentences under the headline and in search results.'),
    address: path('The page’s address when it is not its place below pages/, such as /about.').optional(),
    updated: instant('When it last changed in substance.').optional(),
    ...freshnessFields,
  }),
});
