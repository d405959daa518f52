import { z } from 'zod';
import { defineContentType } from './content-type';
import { instant, link, list, slug, text, twitterName } from './fields';
import { expiresAfterPublication, isInOrder, scheduleFields } from './schedule';

const category = z.strictObject({
  id: text('The category’s id, as the content system gave it; not shown.').optional(),
  value: text('The same as id, in files of an older content system; not shown.').optional(),
  label: text('The category’s name, as visitors read it.'),
});

const seo = z.strictObject({
  title: text('The title in search results and shared links, where it is not the headline.').optional(),
  description: text(
    'One or two sentences for search results and shared links, 50 to 160 characters. Without it, the summary or the first paragraph stands there.',
  ).optional(),
  twitterUsername: twitterName('The Twitter name of the author, such as "@OpenInfraDev".').optional(),
  url: link('The address that the post was published at. Its path is kept for ever; its host is not used.').optional(),
  image: link(
    'The picture for shared links: a path below /media. Without it, they show image, else a card that is drawn.',
  ).optional(),
});

export const post = defineContentType({
  name: 'Post',
  files: 'posts/*.md',
  format: 'markdown',
  help: 'An announcement or article. Its address is the path of seo.url, or /blog/ and the file name.',
  schema: z
    .strictObject({
      templateKey: z.literal('blog-post').describe('Always blog-post; older files carry it.').optional(),
      hidePost: z
        .boolean()
        .describe('true: the post is unlisted. Its address works, but no list, count, feed or search shows it.')
        .optional(),
      title: text('The headline.'),
      author: z
        .union([text('The author’s name.'), list(text('An author’s name.')).min(1, 'names nobody')])
        .transform((names) => (typeof names === 'string' ? [names] : names))
        .describe('Who wrote it: a name, or a list of names.'),
      date: instant('When it was published: a day, or a day and time. Without an offset it is UTC.'),
      category: list(category, ({ label }) => label)
        .min(1, 'has no entry')
        .describe('One category or more.'),
      seo: seo.describe('What search engines and social networks show.').default({}),
      updated: instant('When it last changed in substance.').optional(),
      summary: text(
        'One or two sentences under the headline, 50 to 160 characters: search results show them where seo.description is missing.',
      ).optional(),
      image: z
        .strictObject({
          src: link('A picture below /media.'),
          alt: text('What the picture shows, for people who do not see it.'),
        })
        .describe('The picture at the head of the post.')
        .optional(),
      projects: list(slug('A project’s file name.')).describe('The projects it is about, by file name.').optional(),
      members: list(slug('A member’s file name.')).describe('The members it is about, by file name.').optional(),
      people: list(slug('A person’s file name.')).describe('The people it is about, by file name.').optional(),
      ...scheduleFields,
      draft: z.boolean().describe('true: built in development only, never published.').optional(),
      corrections: z
        .array(
          z.strictObject({
            date: instant('When it was corrected.'),
            note: text('What was wrong and what is right.'),
          }),
        )
        .describe('Mistakes that were mended after publication.')
        .optional(),
    })
    .refine(isInOrder, expiresAfterPublication),
});
