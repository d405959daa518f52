import { type Backlink, backlinkKey, backlinksOf, type LinkingDocument } from './content/backlinks';
import { inOrderOfStart } from './content/events';
import { linksIn, mentionsOf, type Subject, subjectsByAddress } from './content/mentions';
import { type Event, events, members, pages, people, projects } from './content/source';
import { routes } from './routes';
import { origin } from './site';

const subjects = subjectsByAddress({ projects, members, people });

const backlinks = backlinksOf([
  ...pages.map(({ title, address, body }) => linking({ kind: 'page', title, address }, body)),
  ...projects.map(({ name, slug, body }) =>
    linking({ kind: 'project', title: name, address: routes.project(slug) }, body),
  ),
  ...members.map(({ name, slug, body }) =>
    linking({ kind: 'member', title: name, address: routes.member(slug) }, body),
  ),
  ...people.map(({ name, body }) => linking({ kind: 'person', title: name, address: routes.author(name) }, body)),
  ...events.map(({ name, slug, mentions }) => ({
    ...{ kind: 'event' as const, title: name, address: routes.event(slug) },
    mentions,
  })),
]);

/**
 * The pages besides posts whose texts link to a project, a member or a person; an event also where its fields name
 * the project. Its own page is not among them.
 */
export function mentionedOn(subject: Subject): readonly Backlink[] {
  return (backlinks.get(backlinkKey(subject)) ?? []).filter(({ address }) => address !== addressOf(subject));
}

/** The events about the project of this file name, the latest first. */
export function eventsAboutProject(project: string): Event[] {
  return inOrderOfStart(events.filter(({ mentions }) => mentions.projects.includes(project))).reverse();
}

function linking(document: Backlink, { html }: { html: string }): LinkingDocument {
  return { ...document, mentions: mentionsOf({}, linksIn(html), { subjects, origin }) };
}

const addresses = new Map([...subjects].map(([address, subject]) => [backlinkKey(subject), address]));

function addressOf(subject: Subject): string | undefined {
  return addresses.get(backlinkKey(subject));
}
