import { z } from 'zod';
import { member, project } from '../content/schema';

/**
 * What the data files hold: each field once, with its sentence. The files are made as these types, and
 * their JSON Schemas and documentation are made from them.
 */

const address = (help: string) => z.url().describe(help);
const text = (help: string) => z.string().describe(help);
const day = (help: string) => z.iso.date().describe(help);
const moment = (help: string) => z.iso.datetime().describe(help);
const texts = (help: string) => z.array(z.string()).describe(help);

const page = {
  url: address('The page. This address stays, and identifies the entry.'),
  markdown: address('The same page as Markdown.'),
  picture: address('The picture for shared links.'),
};

const feed = address('The RSS feed of the news about it, if there is any.').optional();

export const projectEntry = z.object({
  slug: text('The short name that posts.json calls it by.'),
  name: text('The name, as the project spells it.'),
  status: project.schema.shape.status,
  area: text('The field it works in.'),
  tagline: text('What it is for, in one line.'),
  tags: texts('Its subjects, the most important first.'),
  website: address('The project’s own site.'),
  source: address('Where its source code is.').optional(),
  docs: address('Where its documentation is.').optional(),
  contribute: address('Its guide for contributors.').optional(),
  license: text('Its licence, an SPDX identifier.').optional(),
  started: text('When it was first published: a year, month or day.').optional(),
  supportedSince: day('Since when the foundation supports it, if it is governed elsewhere.').optional(),
  logo: address('Its logo.').optional(),
  feed,
  ...page,
});

const membership = z.object({
  tier: text('The id of the tier.'),
  since: day('The first day in the tier.'),
  until: day('The first day no longer in the tier.').optional(),
});

export const memberEntry = z.object({
  slug: text('The short name that posts.json calls it by.'),
  name: text('The organisation’s name.'),
  kind: member.schema.shape.kind,
  country: text('Where it is based: two letters, ISO 3166-1.').optional(),
  website: address('The organisation’s own site.').optional(),
  logo: z
    .object({ light: address('For light grounds.'), dark: address('For dark grounds.').optional() })
    .describe('Its logo.')
    .optional(),
  currentTiers: texts('The ids of the tiers it stands in on the day in updated; none for a former member.'),
  memberships: z.array(membership).describe('Every tier it stands or stood in, the newest first.'),
  formerNames: z
    .array(z.object({ name: text('The old name.'), until: day('The first day without this name.') }))
    .describe('Names it had before.'),
  feed,
  ...page,
});

export const postEntry = z.object({
  title: text('The headline.'),
  summary: text('One or two sentences under the headline.').optional(),
  description: text('One or two sentences for search results.'),
  published: moment('When it was published, in UTC.'),
  updated: moment('When it last changed or was corrected, in UTC; else when it was published.'),
  authors: texts('Who wrote it.'),
  categories: texts('Its categories.'),
  projects: texts('The projects it is about, which its fields name or its text links to, by slug in projects.json.'),
  members: texts('The members it is about, which its fields name or its text links to, by slug in members.json.'),
  people: texts('The people it is about, as authors has them.'),
  corrections: z
    .array(z.object({ date: moment('When it was corrected.'), note: text('What was wrong, and what is right.') }))
    .describe('Mistakes that were mended.'),
  image: z
    .object({ url: address('The picture.'), alt: text('What it shows.') })
    .describe('The picture at its head.')
    .optional(),
  ...page,
});

/** What stands around the entries of every file. */
const envelope = {
  $schema: address('The JSON Schema of this file.'),
  version: z.literal(1).describe('The version of the schema.'),
  url: address('The address of this file.'),
  documentation: address('The page that explains it.'),
  count: z.int().nonnegative().describe('How many entries there are.'),
};

const tier = z.object({
  id: text('What memberships call it.'),
  name: text('Its name.'),
  description: text('One line about it.'),
});

export const projectsFile = z
  .object({ ...envelope, projects: z.array(projectEntry).describe('The projects, in the foundation’s order.') })
  .describe('The open source projects of the foundation.');

export const membersFile = z
  .object({
    ...envelope,
    updated: day('The day up to which the list is known.'),
    tiers: z.array(tier).describe('The tiers of membership, the highest first.'),
    members: z.array(memberEntry).describe('The members and former members, by name.'),
  })
  .describe('The members of the foundation, former ones too, with the tiers they stand and stood in.');

export const postsFile = z
  .object({
    ...envelope,
    updated: moment('When a post was last published or changed, in UTC.').optional(),
    posts: z.array(postEntry).describe('The posts, the newest first.'),
  })
  .describe('The announcements and articles that the foundation publishes.');

/** One line of projects.csv. */
export const projectRow = projectEntry.omit({ logo: true, picture: true });

/** One line of members.csv: a membership, and whose it is. */
export const memberRow = memberEntry
  .pick({ slug: true, name: true, kind: true, country: true, website: true })
  .extend(membership.shape)
  .extend({ url: page.url, markdown: page.markdown });
