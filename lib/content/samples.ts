import { unified } from 'unified';
import { type MarkdownContext, markdownPipeline } from './markdown';
import type { Mentions, NamedSubjects } from './mentions';
import type { Event, Member, Notice, Person, Post, Project, Site } from './source';

/** Whole documents for unit tests, of which a test names only what it is about. */
const document = { body: { raw: '', html: '' } };

export function samplePost(fields: Partial<Post> = {}): Post {
  const slug = fields.slug ?? 'post';
  return {
    ...document,
    slug,
    file: `posts/${slug}.md`,
    address: `/blog/${slug}`,
    title: 'A post',
    author: ['Ada'],
    date: '2021-01-01T00:00:00.000Z',
    category: [{ id: 'news', label: 'News' }],
    seo: { title: 'A post', description: 'What the post is about.' },
    mentions: sampleMentions(fields),
    ...fields,
  };
}

/** What a document’s fields name, as if its text linked to nothing. */
export function sampleMentions({ projects = [], members = [], people = [] }: NamedSubjects): Mentions {
  return { projects, members, people };
}

export function sampleMember(name: string, memberships: Member['memberships'], fields: Partial<Member> = {}): Member {
  const slug = name.toLowerCase();
  return { ...document, slug, file: `members/${slug}.md`, name, kind: 'company', memberships, ...fields };
}

export function sampleProject(name: string, fields: Partial<Project> = {}): Project {
  const slug = name.toLowerCase();
  return {
    ...document,
    slug,
    file: `projects/${slug}.md`,
    name,
    status: 'confirmed',
    area: 'Edge',
    tagline: 'What it is for',
    tags: [],
    website: 'https://project.example',
    ...fields,
  };
}

export function samplePerson(slug: string, name: string, fields: Partial<Person> = {}): Person {
  return { ...document, slug, file: `people/${slug}.md`, name, ...fields };
}

export function sampleEvent(slug: string, fields: Partial<Event> = {}): Event {
  return {
    ...document,
    slug,
    file: `events/${slug}.md`,
    name: slug,
    start: '2021-04-19',
    end: '2021-04-23',
    timezone: 'UTC',
    online: true,
    url: 'https://event.example',
    kind: 'gathering',
    mentions: sampleMentions(fields),
    ...fields,
  };
}

/** A notice of `notices/<slug>.md` that is there now and stays. */
export function sampleNotice(slug: string, fields: Partial<Notice> = {}): Notice {
  return {
    ...document,
    slug,
    file: `notices/${slug}.md`,
    text: 'What everybody has to know.',
    level: 'info',
    expireAt: '2999-01-01T00:00:00.000Z',
    ...fields,
  };
}

export const sampleTiers: Site['tiers'] = [
  { id: 'silver', name: 'Silver', order: 3, description: 'Third.' },
  { id: 'platinum', name: 'Platinum', order: 1, description: 'First.' },
  { id: 'gold', name: 'Gold', order: 2, description: 'Second.' },
];

/** The words that a rendered body takes from the interface. */
export const sampleWords = {
  footnotes: 'Footnotes',
  footnoteBack: 'Back to {number}',
  table: 'Table',
  taskDone: 'Done',
  taskOpen: 'To do',
  playVideo: 'Watch',
};

/** A Markdown body as Contentlayer renders it. */
export function sampleBody(raw: string): Post['body'] {
  const processor = unified();
  markdownPipeline({ origin: 'https://foundation.example', words: sampleWords } satisfies MarkdownContext)(processor);
  return { raw, html: String(processor.processSync(raw)) };
}
