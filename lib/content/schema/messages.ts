import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { z } from 'zod';
import { defineContentType } from './content-type';

type Definition = { help: string; arguments: readonly string[] };

/** A text of the interface: the sentence for editors, and the values that it may use in braces. */
function message<const Arguments extends readonly string[]>(help: string, ...names: Arguments) {
  return { help, arguments: names };
}

/** Every text of the interface, by section. A text that no component uses fails the unit tests. */
export const messageDefinitions = {
  layout: {
    skip: message('The first link of a page; leads past the header.'),
    main: message('Names the links in the header for screen readers.'),
    footer: message('Names the links in the footer for screen readers.'),
    home: message('Names the link on the mark in the header.', 'name'),
    breadcrumb: message('Names the path from the home page to this page.'),
    edit: message('The link to change a page’s file.'),
    source: message('The last line of every page.', 'name'),
    documentTitle: message('The title of a browser tab.', 'title', 'site'),
  },
  home: {
    latest: message('Above the newest post on the home page.'),
    figures: message('The heading of the figures.'),
    figure: message('What a figure counts, and the day it was true.', 'label', 'date'),
    projects: message('The heading of the projects.'),
    projectsIntro: message('The line under the heading of the projects.', 'count'),
    allProjects: message('The link to all projects.'),
    moreNews: message('The heading of further posts.'),
    allNews: message('The link to all posts.'),
    members: message('The heading of the members.'),
    allMembers: message('The link to all members.', 'count'),
    nextEvent: message('The heading of the next event.'),
    latestEvent: message('The heading of the latest event when none is planned.'),
    allEvents: message('The link to all events.'),
    join: message('The heading of the invitation to join.'),
    joinIntro: message('The line under that heading.'),
  },
  blog: {
    title: message('The title of the list of posts.'),
    description: message('What the list of posts is, for search results.', 'site'),
    categories: message('The heading of the categories.'),
    empty: message('Shown where there is no post.'),
    categoryDescription: message('What a category’s list is, for search results.', 'name', 'site', 'count'),
    authorDescription: message('What an author’s list is, for search results.', 'name', 'site', 'count'),
    categoryTitle: message('The title of a category’s list in a browser tab and in search results.', 'name'),
    categoryLabel: message('Above the title of a category’s list.'),
    authorTitle: message('The title of an author’s list in a browser tab and in search results.', 'name'),
    authorLabel: message('Above the title of an author’s list.'),
    feed: message('The link to the feed of all posts.'),
  },
  list: {
    title: message('The title of a list’s further page.', 'title', 'page'),
    description: message('What a list’s further page is, for search results.', 'description', 'page', 'pages'),
    pages: message('Names the links between the pages of a list.'),
    newer: message('The link to the page with newer posts.'),
    older: message('The link to the page with older posts.'),
    page: message('Names the link to one page of a list.', 'page'),
    position: message('Which page of a list this is.', 'page', 'pages'),
  },
  post: {
    by: message('Who wrote a post.', 'authors'),
    readingTime: message('How long reading takes.', 'minutes'),
    updated: message('When a post last changed.', 'date'),
    categories: message('Names the categories of a post for screen readers.'),
    unlisted: message('Above a post that no list shows.'),
    draft: message('Above a post that is not published.'),
    about: message('The heading of the projects and members that a post names.'),
    corrections: message('The heading of a post’s corrections.'),
    corrected: message('Above a post that was corrected.', 'date'),
    neighbours: message('Names the links to the posts before and after.'),
    older: message('Above the link to the post before.'),
    newer: message('Above the link to the post after.'),
  },
  projects: {
    title: message('The title of the list of projects.'),
    description: message('What the list of projects is.', 'site', 'count'),
    empty: message('Shown where there is no project.'),
    facts: message('The heading of a project’s facts.'),
    status: message('Names a project’s status.'),
    area: message('Names a project’s field of work.'),
    started: message('Names when a project was first published.'),
    supportedSince: message('Names since when the foundation supports a project.'),
    since: message('Since when a project exists, on its card.', 'date'),
    license: message('Names a project’s licence.'),
    tags: message('Names a project’s subjects.'),
    links: message('Names a project’s links.'),
    website: message('The link to a project’s site.', 'name'),
    source: message('The link to a project’s source code.', 'name'),
    docs: message('The link to a project’s documentation.', 'name'),
    news: message('The heading of the posts about a project or member.', 'name'),
    noNews: message('Shown where no post names a project or member.', 'name'),
  },
  projectStatus: {
    confirmed: message('The status of a confirmed project.'),
    incubating: message('The status of a project in incubation.'),
    supported: message('The status of a project that is governed elsewhere.'),
    archived: message('The status of a project that has ended.'),
  },
  members: {
    title: message('The title of the list of members.'),
    description: message('What the list of members is.', 'site', 'count', 'date'),
    empty: message('Shown where there is no member.'),
    count: message('How many members a tier has.', 'count'),
    since: message('Since when a member stands in a tier.', 'date'),
    asOf: message('The day up to which the list is known.', 'date'),
    memberDescription: message('What a member’s page is, for search results.', 'name', 'site'),
    facts: message('The heading of a member’s facts.'),
    kind: message('Names what sort of organisation a member is.'),
    country: message('Names a member’s country.'),
    website: message('The link to a member’s site.', 'name'),
    formerly: message('Names a member’s former names.'),
    formerName: message('A former name and the day it ended.', 'name', 'date'),
    history: message('The heading of a member’s memberships.'),
    period: message('The days of a membership that has ended.', 'since', 'until'),
    current: message('Marks a membership that counts today.'),
    left: message('On the page of an organisation that is no member any more.', 'name', 'date'),
  },
  memberKind: {
    company: message('A company.'),
    academic: message('A university or school.'),
    research: message('A research organisation.'),
    nonprofit: message('A nonprofit organisation.'),
  },
  events: {
    title: message('The title of the list of events.'),
    description: message('What the list of events is, for search results.', 'site'),
    upcoming: message('The heading of events to come.'),
    none: message('Shown where no event is planned.'),
    past: message('The heading of past events.'),
    when: message('Names the time of an event.'),
    where: message('Names the place of an event.'),
    kind: message('Names the sort of an event.'),
    online: message('The place of an event on the internet.'),
    website: message('The link to an event’s own page.', 'name'),
    eventDescription: message('What an event’s page is, for search results.', 'name', 'date', 'place'),
  },
  eventKind: {
    summit: message('A summit.'),
    conference: message('A conference.'),
    gathering: message('A gathering of those who build a project.'),
    broadcast: message('A show on the internet.'),
    meetup: message('A meetup.'),
  },
  notFound: {
    title: message('The title of the page for an address that leads nowhere.'),
    text: message('What that page says.'),
    suggestions: message('Above its links.'),
  },
  pages: {
    updated: message('When a page last changed.', 'date'),
  },
  markdown: {
    footnotes: message('The heading above footnotes.'),
    footnoteBack: message('Names the link from a footnote back to the text.', 'number'),
    table: message('Names the box around a table for screen readers.'),
    playVideo: message('Names a video without a title.'),
  },
} satisfies Record<string, Record<string, Definition>>;

type Definitions = typeof messageDefinitions;

/** Every text’s section and name: `home.latest`. */
export type MessageKey = {
  [Section in keyof Definitions]: `${Section}.${Extract<keyof Definitions[Section], string>}`;
}[keyof Definitions];

/** The names of the values that a text takes. */
export type MessageArguments<Key extends MessageKey> =
  Key extends `${infer Section extends keyof Definitions}.${infer Name}`
    ? Name extends keyof Definitions[Section]
      ? Definitions[Section][Name] extends { arguments: readonly (infer Argument extends string)[] }
        ? Argument
        : never
      : never
    : never;

export const messages = defineContentType({
  name: 'Messages',
  files: 'messages/*.yml',
  format: 'data',
  help: 'Every word of the interface in one language, as ICU messages.',
  schema: z.strictObject(
    Object.fromEntries(
      Object.entries(messageDefinitions).map(([section, definitions]) => [
        section,
        sectionSchema(section, definitions),
      ]),
    ) as { [Section in keyof Definitions]: SectionSchema<Section> },
  ),
});

/** The file of a locale's messages: that of its language. */
export function messagesFile(locale: string): string {
  return `messages/${new Intl.Locale(locale).language}.yml`;
}

type SectionSchema<Section extends keyof Definitions> = z.ZodObject<
  Record<keyof Definitions[Section] & string, z.ZodString>
>;

function sectionSchema(section: string, definitions: Record<string, Definition>) {
  const texts = Object.entries(definitions).map(([name, definition]) => [name, icuMessage(definition)] as const);
  return z.strictObject(Object.fromEntries(texts)).describe(`The texts of ${section}.`);
}

function icuMessage({ help, arguments: names }: Definition) {
  return z
    .string()
    .min(1, 'is empty')
    .superRefine((text, context) => {
      const used = argumentNames(text);
      if (used instanceof Error) context.addIssue(`is not a message in ICU MessageFormat (${used.message})`);
      else if (used.some((name) => !names.includes(name))) {
        const known = names.map((name) => `{${name}}`).join(', ') || 'no value in braces';
        context.addIssue(`uses {${used.find((name) => !names.includes(name))}}; this text may use ${known}`);
      }
    })
    .describe(help);
}

function argumentNames(text: string): string[] | Error {
  try {
    return namesIn(parse(text, { ignoreTag: true }));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function namesIn(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    const nested = 'options' in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : [];
    return [element.value, ...nested];
  });
}
