import { z } from 'zod';
import { defineContentType } from './content-type';
import { day, instant, link, list, slug, text, webAddress } from './fields';

const navigationLink = z.strictObject({
  label: text('The words of the link.'),
  href: link('Where it leads: a path on this site, or a web address.'),
});

export const site = defineContentType({
  name: 'Site',
  files: 'site.yml',
  format: 'data',
  help: 'The foundation itself: name, address, navigation, tiers, figures.',
  schema: z.strictObject({
    name: text('The foundation’s full name.'),
    shortName: text('The name where space is short.'),
    tagline: text('Who the foundation is, in one short sentence: the title of the home page.', { max: 80 }),
    url: webAddress('The address of the published site, without a path.').refine(
      (value) => URL.canParse(value) && new URL(value).origin === value,
      'has a path or a slash at its end; write only the scheme and host, such as https://example.org',
    ),
    description: text('One or two sentences that say who the foundation is, 50 to 160 characters.'),
    locale: z
      .string()
      .refine(isLocale, 'is not a language tag (BCP 47) such as en or en-GB')
      .describe('The language of the site as a BCP 47 tag; messages are in messages/<language>.yml.'),
    twitter: z
      .string()
      .regex(/^@\w{1,15}$/, 'is not a Twitter name such as "@OpenInfraDev"')
      .describe('The foundation’s Twitter name, in quotes: "@OpenInfraDev".'),
    repository: webAddress('The folder of this content in a browser, for “Edit this page”.'),
    nav: z.array(navigationLink).max(5, 'has more than 5 entries').describe('The links in the header, five at most.'),
    footer: z
      .array(
        z.strictObject({
          title: text('The column’s title.'),
          links: z.array(navigationLink).describe('The column’s links.'),
        }),
      )
      .describe('The columns of the footer.'),
    figures: z
      .array(
        z.strictObject({
          label: text('What is counted.'),
          value: text('The figure, as visitors read it.'),
          asOf: day('The day the figure was true.'),
        }),
      )
      .describe('Figures on the home page, each with its day.'),
    membersAsOf: day('The day up to which the list of members is known.'),
    join: z.array(navigationLink).min(1, 'has no entry').describe('Links for those who want to join.'),
    tiers: z
      .array(
        z.strictObject({
          id: slug('The id that members’ memberships name.'),
          name: text('The tier’s name.'),
          order: z.number().int().describe('Its place, lowest first.'),
          description: text('One line about the tier.'),
          additional: z.boolean().describe('true: a member can stand in it besides another tier.').optional(),
        }),
      )
      .min(1, 'has no entry')
      .refine((tiers) => new Set(tiers.map(({ id }) => id)).size === tiers.length, 'has an id twice')
      .describe('The tiers of membership.'),
    categories: list(text('The category’s name, spelled as in posts.'))
      .describe('The categories that posts may have. Without this list, they may have any.')
      .optional(),
    reportMistake: webAddress(
      'The form in which visitors report a mistake on a page; the page’s address is added to it as `page`.',
    ).optional(),
    addOrganisation: webAddress('The form in which an organisation asks to be added to the members.').optional(),
    security: z
      .strictObject({
        contact: securityLink(
          'Where to report a security problem of this site: a path on this site, an address that begins with https://, or mailto: and an address.',
          { takesMail: true },
        ),
        expires: instant('Until when this is right, at most a year from now; renew it before.'),
        policy: securityLink(
          'The page that says how reports are handled: a path on this site, or an address that begins with https://.',
        ).optional(),
      })
      .describe('What /.well-known/security.txt says (RFC 9116). Without it, there is none.')
      .optional(),
    shareImage: link(
      'The picture for shared links of the home page: a path below /media. Without it, one is drawn.',
    ).optional(),
  }),
});

/** A link of security.txt, in which every web address begins with https: RFC 9116, 2.5.3 and 2.5.7. */
function securityLink(help: string, { takesMail = false } = {}) {
  const expected = takesMail
    ? 'is neither a path such as /security, nor an address that begins with https://, nor mailto: and an address'
    : 'is neither a path such as /security nor an address that begins with https://';
  const isOther = takesMail ? /^http:/i : /^(http|mailto):/i;
  return link(help, expected).refine((value) => !isOther.test(value), expected);
}

function isLocale(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value;
  } catch {
    return false;
  }
}
