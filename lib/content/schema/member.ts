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
      .superRefine((names, context) => {
        const overlap = sameEnd(names);
        if (overlap !== undefined) context.addIssue({ code: 'custom', ...overlap });
      })
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
      .superRefine((memberships, context) => {
        const overlap = firstOverlap(memberships);
        if (overlap !== undefined) context.addIssue({ code: 'custom', ...overlap });
      })
      .describe('Every tier the organisation stands or stood in, with dates. It can stand in two at once.'),
    ...freshnessFields,
  }),
});

type Membership = { tier: string; since: string; until?: string | undefined };

/** Two former names that end on one day, of which one was never in use: what is wrong with the later one, and where it ends. */
function sameEnd(
  names: readonly { name: string; until: string }[],
): { message: string; path: PropertyKey[] } | undefined {
  const index = names.findIndex(({ until }, place) => names.findIndex((other) => other.until === until) < place);
  const first = names.findIndex(({ until }) => until === names[index]?.until);
  if (index === -1) return undefined;
  const message = `is the day on which formerNames[${first + 1}], “${names[first]?.name}”, ended too; a name ends when the next one begins, so give each its own day, or remove one of them`;
  return { message, path: [index, 'until'] };
}

/** Two memberships in one tier that share a day: what is wrong with the later one, and where it begins. */
function firstOverlap(memberships: readonly Membership[]): { message: string; path: PropertyKey[] } | undefined {
  const last = new Map<string, Membership & { index: number }>();
  const inOrder = memberships
    .map((membership, index) => ({ ...membership, index }))
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.index - b.index));
  for (const { tier, since, until, index } of inOrder) {
    const before = last.get(tier);
    if (before !== undefined && since < (before.until ?? '9999')) {
      const end = before.until === undefined ? 'has no until' : `lasts until ${before.until}`;
      const message = `lies within memberships[${before.index + 1}], which stands in ${tier} too, since ${before.since}, and ${end}; close that one before this one begins, or remove one of them`;
      return { message, path: [index, 'since'] };
    }
    last.set(tier, { tier, since, until, index });
  }
  return undefined;
}
