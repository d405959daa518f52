import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { sampleEvent, sampleMember, samplePerson, samplePost, sampleProject, sampleTiers } from '../../content/samples';
import type { PostList } from '../../post-lists';
import type { Entity } from './graph';

vi.mock('../../cards/share-image', () => ({
  shareImage: (page: string) => ({
    address: `/cards${page}.png`,
    width: 1200,
    height: 630,
    type: 'image/png',
    alt: '',
  }),
}));
vi.mock('../../content/source', () => ({
  site: {
    name: 'Example Foundation',
    shortName: 'Example',
    url: 'https://foundation.example',
    description: 'An example.',
    locale: 'en-GB',
    twitter: '@Example',
    tiers: sampleTiers,
  },
  messages: parse(readFileSync('content/messages/en.yml', 'utf8')),
  posts: [],
  people: [],
}));

const { graphText } = await import('./graph');
const { homeEntities } = await import('./site');
const { listEntities, pageEntities } = await import('./page');
const { postEntities } = await import('./post');
const { memberEntities, projectEntities } = await import('./directory');
const { eventEntities } = await import('./event');
const { postListEntities } = await import('./post-list');

const origin = 'https://foundation.example';
const foundation = { '@id': `${origin}/#organization` };

/** The entity of a graph with this type. */
function ofType(entities: readonly Entity[], type: string): Entity {
  return entities.find((one) => one['@type'] === type) ?? {};
}

/** Every `@id` that something in a graph refers to. */
function references(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(references);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length === 1 && '@id' in value) return [String(value['@id'])];
  return Object.values(value).flatMap(references);
}

describe('the text of a graph', () => {
  it.each(['</script >', '</SCRIPT>', '<!--', '<script>', ']]>', '\u2028', '\u2029', '&lt;', '"quotes"', '\\'])(
    'cannot be left by %s, and says it',
    (text) => {
      const written = graphText([{ '@type': 'Thing', name: text }]);
      expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(written)['@graph'][0].name).toBe(text);
    },
  );
});

describe('the home page', () => {
  it('introduces the foundation, its website, and how to search it', () => {
    const entities = homeEntities();
    expect(ofType(entities, 'Organization')).toMatchObject({
      ...foundation,
      name: 'Example Foundation',
      url: `${origin}/`,
      logo: { '@type': 'ImageObject', url: `${origin}/icons/icon-512.png` },
      sameAs: ['https://x.com/Example'],
    });
    expect(ofType(entities, 'WebSite')).toMatchObject({
      publisher: foundation,
      potentialAction: {
        '@type': 'SearchAction',
        target: { urlTemplate: `${origin}/search?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    });
  });
});

describe('an announcement', () => {
  const post = samplePost({
    slug: 'hello',
    title: 'Hello',
    author: ['Ada Example', 'Example Foundation'],
    projects: ['zuul'],
    people: ['ada'],
    updated: '2021-02-01T00:00:00.000Z',
    corrections: [{ date: '2021-03-01T00:00:00.000Z', note: 'The name is Ada.' }],
  });
  const entities = postEntities(post, {
    projects: [sampleProject('Zuul'), sampleProject('Magma')],
    members: [],
    people: [samplePerson('ada', 'Ada')],
  });

  it('says who wrote it when, for whom, what changed since, and what it is about', () => {
    expect(ofType(entities, 'NewsArticle')).toMatchObject({
      '@id': `${origin}/blog/hello#article`,
      headline: 'Hello',
      datePublished: '2021-01-01T00:00:00.000Z',
      dateModified: '2021-03-01T00:00:00.000Z',
      author: [
        { '@type': 'Person', name: 'Ada Example', url: `${origin}/blog/author/ada-example` },
        { '@type': 'Organization', ...foundation, name: 'Example Foundation' },
      ],
      publisher: foundation,
      image: { '@type': 'ImageObject', url: `${origin}/cards/blog/hello.png`, width: 1200, height: 630 },
      mainEntityOfPage: { '@id': `${origin}/blog/hello` },
      about: [{ '@id': `${origin}/projects/zuul#project` }, { '@id': `${origin}/blog/author/ada#person` }],
      mentions: [{ '@id': `${origin}/projects/magma#project` }],
      correction: [{ '@type': 'CorrectionComment', text: 'The name is Ada.' }],
    });
  });

  it('is one graph: what refers to a part of this page or of the site finds it there', () => {
    const known = entities.map((one) => one['@id']);
    const own = references(entities).filter((id) => /\/(blog\/hello)?(#|$)/.test(id.replace(/#.*/, '')));
    expect(own.length).toBeGreaterThan(5);
    expect(own.filter((id) => !known.includes(id))).toEqual([]);
    expect(ofType(entities, 'WebPage')).toMatchObject({ mainEntity: { '@id': `${origin}/blog/hello#article` } });
  });

  it('shows the way from the home page', () => {
    expect(ofType(entities, 'BreadcrumbList')['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: `${origin}/` },
      { '@type': 'ListItem', position: 2, name: 'News', item: `${origin}/blog` },
      { '@type': 'ListItem', position: 3, name: 'Hello', item: `${origin}/blog/hello` },
    ]);
  });

  it('names no page of an author who wrote unlisted posts alone', () => {
    const unlisted = postEntities(
      { ...post, author: ['Hidden'], hidePost: true },
      {
        ...{ projects: [], members: [], people: [] },
      },
    );
    expect(ofType(unlisted, 'NewsArticle')['author']).toEqual([{ '@type': 'Person', name: 'Hidden' }]);
  });
});

describe('the directories', () => {
  it('say where a project’s source code is and under which licence', () => {
    const project = sampleProject('Zuul', {
      source: 'https://code.example/zuul',
      license: 'Apache-2.0',
      started: '2012',
    });
    expect(ofType(projectEntities(project), 'SoftwareSourceCode')).toMatchObject({
      '@id': `${origin}/projects/zuul#project`,
      name: 'Zuul',
      codeRepository: 'https://code.example/zuul',
      license: 'https://spdx.org/licenses/Apache-2.0',
      datePublished: '2012',
      maintainer: foundation,
    });
    expect(ofType(projectEntities(sampleProject('Labs')), 'Project')).toMatchObject({
      name: 'Labs',
      parentOrganization: foundation,
    });
    const supported = ofType(projectEntities({ ...project, status: 'supported' }), 'SoftwareSourceCode');
    expect(supported).toMatchObject({ sponsor: foundation });
    expect(supported).not.toHaveProperty('maintainer');
  });

  it('say in which tier a member stood when, its last day counted', () => {
    const member = sampleMember(
      'Acme',
      [
        { tier: 'gold', since: '2020-10-19', until: '2022-03-01' },
        { tier: 'silver', since: '2022-03-01' },
      ],
      { country: 'SE', formerNames: [{ name: 'Acne', until: '2021-01-01' }] },
    );
    expect(ofType(memberEntities(member).slice(2), 'Organization')).toMatchObject({
      '@id': `${origin}/members/acme#organization`,
      alternateName: ['Acne'],
      address: { '@type': 'PostalAddress', addressCountry: 'SE' },
      memberOf: [
        { '@type': 'OrganizationRole', roleName: 'Silver member', startDate: '2022-03-01', memberOf: foundation },
        { roleName: 'Gold member', startDate: '2020-10-19', endDate: '2022-02-28' },
      ],
    });
  });

  it('list their entries in order, each once', () => {
    const entities = listEntities({ address: '/projects', title: 'Projects' }, ['/projects/a', '/projects/ü']);
    expect(ofType(entities, 'CollectionPage')).toMatchObject({ mainEntity: { '@id': `${origin}/projects#list` } });
    expect(ofType(entities, 'ItemList')).toMatchObject({
      numberOfItems: 2,
      itemListElement: [
        { '@type': 'ListItem', position: 1, url: `${origin}/projects/a` },
        { '@type': 'ListItem', position: 2, url: `${origin}/projects/%C3%BC` },
      ],
    });
  });
});

describe('an event', () => {
  it('has the offset that clocks have there then', () => {
    const summer = sampleEvent('summit', {
      start: '2022-06-07T09:00',
      end: '2022-06-07T17:00',
      timezone: 'Europe/Berlin',
    });
    expect(ofType(eventEntities(summer), 'Event')).toMatchObject({
      startDate: '2022-06-07T09:00:00+02:00',
      endDate: '2022-06-07T17:00:00+02:00',
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [{ '@type': 'VirtualLocation', url: 'https://event.example' }],
      organizer: { ...foundation, name: 'Example Foundation' },
    });
    expect(ofType(eventEntities({ ...summer, organizer: 'Ada’s club' }), 'Event')).toMatchObject({
      organizer: { '@type': 'Organization', name: 'Ada’s club', url: 'https://event.example' },
    });
    const winter = { ...summer, start: '2022-01-07T09:00', end: '2022-01-07T17:00' };
    expect(ofType(eventEntities(winter), 'Event')).toMatchObject({ startDate: '2022-01-07T09:00:00+01:00' });
  });

  it('says when it was put off, and when it was to be', () => {
    const moved = sampleEvent('ptg', { status: 'rescheduled', previousStart: '2021-03-01' });
    expect(ofType(eventEntities(moved), 'Event')).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2021-03-01',
    });
    const timed = { start: '2021-04-15T14:00', end: '2021-04-15T15:00', timezone: 'Europe/Berlin' };
    const fromDay = sampleEvent('ptg', { ...timed, status: 'rescheduled', previousStart: '2021-04-08' });
    expect(ofType(eventEntities(fromDay), 'Event')).toMatchObject({ previousStartDate: '2021-04-08' });
    const status = (event = sampleEvent('ptg')) => ofType(eventEntities(event), 'Event')['eventStatus'];
    expect(status()).toBe('https://schema.org/EventScheduled');
    expect(status(sampleEvent('ptg', { status: 'moved-online' }))).toBe('https://schema.org/EventMovedOnline');
  });

  it('is a day where it takes whole days, and can be at a place and online', () => {
    expect(ofType(eventEntities(sampleEvent('ptg', { place: 'Berlin' })), 'Event')).toMatchObject({
      startDate: '2021-04-19',
      endDate: '2021-04-23',
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Berlin' }, { '@type': 'VirtualLocation' }],
    });
  });
});

describe('a list of posts', () => {
  const list: PostList = {
    address: '/blog/author/ada-example',
    title: 'Ada Example',
    wholeTitle: 'Ada Example, author',
    description: '',
    above: [{ label: 'News', address: '/blog' }],
    posts: [samplePost()],
    feed: undefined,
  };
  const page = { items: list.posts, number: 2, count: 2, total: 11 };

  it('is below its first page', () => {
    const trail = ofType(postListEntities(list, page), 'BreadcrumbList');
    expect(JSON.stringify(trail)).toMatch(/Home.*News.*Ada Example.*\/blog\/author\/ada-example\/page\/2/);
  });

  it('is a person’s profile where there is one, with what they wrote', () => {
    const person = {
      name: 'Ada Example',
      role: 'Editor',
      organisation: 'Example',
      links: [{ label: 'Own', url: 'https://ada.example' }],
      file: 'people/ada.md',
      slug: 'ada',
      body: { raw: '', html: '' },
    };
    const entities = postListEntities({ ...list, person }, { ...page, number: 1 });
    expect(ofType(entities, 'ProfilePage')).toMatchObject({
      mainEntity: { '@id': `${origin}/blog/author/ada-example#person` },
      hasPart: [{ '@id': `${origin}/blog/post#article` }],
    });
    expect(ofType(entities, 'Person')).toMatchObject({
      name: 'Ada Example',
      jobTitle: 'Editor',
      worksFor: { '@type': 'Organization', ...foundation, name: 'Example Foundation' },
      sameAs: ['https://ada.example'],
    });
  });
});

it('a page says when it last changed', () => {
  const entities = pageEntities({ address: '/about', title: 'About', modified: '2021-01-01T00:00:00.000Z' });
  expect(ofType(entities, 'WebPage')).toMatchObject({
    url: `${origin}/about`,
    dateModified: '2021-01-01T00:00:00.000Z',
  });
});
