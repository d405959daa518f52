import { z } from 'zod';
import { defineContentType } from './content-type';
import { country, day, link, slug, text, webAddress } from './fields';
import { freshnessFields } from './freshness';

const memberKinds = ['company', 'academic', 'research', 'nonprofit'] as const;

export const member = defineContentType({
  name: 'Member',
  files: 'members/*.md',
  format: 'markdown',
  help: 'An organisation that is or was a member. Its address is /members/ and the file name.',
  schema: z.strictObject({
    name: text('The organisation’s name.'),
    kind: z.enum(memberKinds).describe('What sort of organisation it is.'),
    country: country('The two letters of the country it is based in (ISO 3166-1), such as SE.').optional(),
    website: webAddress('The organisation’s own site.').optional(),
    logo: z
      .strictObject({
        light: link('The logo for light backgrounds: a path below /media.'),
        dark: link('The logo for dark backgrounds, where it differs.').optional(),
      })
      .describe('The organisation’s logo; without one its initials are shown.')
      .optional(),
    formerNames: z
      .array(
        z.strictObject({
          name: text('The name it had.'),
          until: day('The first day that it no longer had this name.'),
        }),
      )
      .describe('Names it was listed under before.')
      .optional(),
    memberships: z
      .array(
        z
          .strictObject({
            tier: slug('The id of a tier in site.yml.'),
            since: day('The first day in this tier.'),
            until: day('The first day that it no longer stood in this tier.').optional(),
          })
          .refine(({ since, until }) => until === undefined || until > since, {
            error: 'is not after since',
            path: ['until'],
          }),
      )
      .min(1, 'has no entry')
      .refine(
        (memberships) =>
          !memberships.some((one, index) => memberships.slice(index + 1).some((other) => overlap(one, other))),
        {
          error: 'names a tier twice for the same days',
        },
      )
      .describe('Every tier the organisation stands or stood in, with dates. It can stand in two at once.'),
    ...freshnessFields,
  }),
});

type Membership = { tier: string; since: string; until?: string | undefined };

function overlap(a: Membership, b: Membership): boolean {
  return a.tier === b.tier && a.since < (b.until ?? '9999') && b.since < (a.until ?? '9999');
}
