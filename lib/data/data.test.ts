import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { sampleMember, samplePerson, samplePost, sampleProject, sampleTiers } from '../content/samples';
import type { Member, Person, Post, Project } from '../content/source';

const content = vi.hoisted(() => ({
  posts: [] as Post[],
  unlistedPosts: [] as Post[],
  projects: [] as Project[],
  members: [] as Member[],
  people: [] as Person[],
}));

vi.mock('../cards/share-image', () => ({ shareImage: (page: string) => ({ address: `/cards${page}.png` }) }));
vi.mock('../feeds/feed-links', () => ({
  feedLinks: (page: string) => (page === '/projects/zuul' ? [{ format: 'rss', address: `${page}/rss.xml` }] : []),
}));
vi.mock('../content/source', () => ({
  ...content,
  site: {
    name: 'Example Foundation',
    shortName: 'Example',
    url: 'https://foundation.example',
    locale: 'en-GB',
    membersAsOf: '2022-02-16',
    tiers: sampleTiers,
  },
  messages: parse(readFileSync('content/messages/en.yml', 'utf8')),
}));

const files = await import('./files');
const { dataSchema } = await import('./json-schema');
const { csvColumns, entryFields, envelopeFields } = await import('./documentation');

/** What a file holds, after its own schema has let it through. */
function read(name: keyof typeof files.dataFiles) {
  const made = { projects: files.projectsJson, members: files.membersJson, posts: files.postsJson };
  const data = JSON.parse(made[name]());
  const validate = validator(name);
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
  return data;
}

function validator(name: keyof typeof files.dataFiles) {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats['default'](ajv);
  return ajv.compile(dataSchema(name));
}

const table = (csv: string): Record<string, string>[] => parseCsv(csv, { columns: true });

beforeEach(() => {
  for (const list of Object.values(content)) list.length = 0;
});

describe('the data of a foundation without content', () => {
  it.each(files.dataNames)('%s are valid, and none', (name) => {
    expect(read(name)).toMatchObject({ version: 1, count: 0, [name]: [] });
  });

  it('are tables with a line of names alone', () => {
    expect(files.projectsCsv()).toBe(`${csvColumns('projects')?.join(',')}\r\n`);
    expect(files.membersCsv()).toBe(`${csvColumns('members')?.join(',')}\r\n`);
  });
});

describe('projects', () => {
  it('have every field under a name of its own, in the foundation’s order', () => {
    content.projects.push(
      sampleProject('Zuul', { license: 'Apache-2.0', started: '2012', logo: '/media/zuul.svg', order: 2 }),
      sampleProject('Airship', { order: 1, website: 'https://bücher.example/ü|{x}' }),
    );
    const { projects, ...around } = read('projects');
    expect(around).toEqual({
      $schema: 'https://foundation.example/schemas/projects-1.json',
      version: 1,
      url: 'https://foundation.example/projects.json',
      documentation: 'https://foundation.example/data',
      count: 2,
    });
    expect(projects[0]).toMatchObject({ slug: 'airship', website: 'https://xn--bcher-kva.example/%C3%BC%7C%7Bx%7D' });
    expect(projects[1]).toEqual({
      slug: 'zuul',
      name: 'Zuul',
      status: 'confirmed',
      area: 'Edge',
      tagline: 'What it is for',
      tags: [],
      website: 'https://project.example',
      license: 'Apache-2.0',
      started: '2012',
      logo: 'https://foundation.example/media/zuul.svg',
      url: 'https://foundation.example/projects/zuul',
      markdown: 'https://foundation.example/projects/zuul.md',
      picture: 'https://foundation.example/cards/projects/zuul.png',
      feed: 'https://foundation.example/projects/zuul/rss.xml',
    });
  });
});

describe('members', () => {
  const moved = sampleMember(
    'Moved',
    [
      { tier: 'silver', since: '2020-01-01', until: '2021-01-01' },
      { tier: 'gold', since: '2021-01-01' },
    ],
    { country: 'SE', formerNames: [{ name: 'Old', until: '2020-06-01' }] },
  );
  const left = sampleMember('Left', [{ tier: 'gold', since: '2020-01-01', until: '2021-01-01' }]);

  it('have their tiers of today, and every membership with its days', () => {
    content.members.push(moved, left);
    const { members, tiers, updated } = read('members');
    expect(updated).toBe('2022-02-16');
    expect(tiers.map(({ id }: { id: string }) => id)).toEqual(['platinum', 'gold', 'silver']);
    expect(members.map(({ name }: Member) => name)).toEqual(['Left', 'Moved']);
    expect(members[0]).toMatchObject({ currentTiers: [], formerNames: [] });
    expect(members[1]).toMatchObject({
      currentTiers: ['gold'],
      country: 'SE',
      memberships: [
        { tier: 'gold', since: '2021-01-01' },
        { tier: 'silver', since: '2020-01-01', until: '2021-01-01' },
      ],
      formerNames: [{ name: 'Old', until: '2020-06-01' }],
    });
  });

  it('have a line of the table for each membership', () => {
    content.members.push(moved, left);
    expect(table(files.membersCsv()).map(({ slug, tier, since, until }) => [slug, tier, since, until])).toEqual([
      ['left', 'gold', '2020-01-01', '2021-01-01'],
      ['moved', 'gold', '2021-01-01', ''],
      ['moved', 'silver', '2020-01-01', '2021-01-01'],
    ]);
  });
});

describe('posts', () => {
  it('are those that lists show, with dates and subjects', () => {
    const correction = { date: '2021-03-01T00:00:00.000Z', note: 'Mended.' };
    content.posts.push(
      samplePost({
        slug: 'hello',
        image: { src: '/media/a.png', alt: 'A' },
        corrections: [correction],
        projects: ['zuul'],
        mentions: { projects: ['zuul', 'magma'], members: ['acme'], people: ['ada'] },
      }),
    );
    content.people.push(samplePerson('ada', 'Ada Example'));
    content.unlistedPosts.push(samplePost({ slug: 'unlisted', hidePost: true }));
    const { posts, count, updated } = read('posts');
    expect([count, updated]).toEqual([1, '2021-03-01T00:00:00.000Z']);
    expect(posts).toEqual([
      {
        title: 'A post',
        description: 'What the post is about.',
        published: '2021-01-01T00:00:00.000Z',
        updated: '2021-03-01T00:00:00.000Z',
        authors: ['Ada'],
        categories: ['News'],
        projects: ['zuul', 'magma'],
        members: ['acme'],
        people: ['Ada Example'],
        corrections: [correction],
        image: { url: 'https://foundation.example/media/a.png', alt: 'A' },
        url: 'https://foundation.example/blog/hello',
        markdown: 'https://foundation.example/blog/hello.md',
        picture: 'https://foundation.example/cards/blog/hello.png',
      },
    ]);
  });
});

describe('any text', () => {
  const name = `“Quotes” "plain", & <b>bold</b>; 👩‍👩‍👧 שלום مرحبا ${'文'.repeat(110)}`.padEnd(172, 'x');

  it('reads as written', () => {
    expect(name).toHaveLength(172);
    content.projects.push(sampleProject('Zuul', { name, tagline: 'One\nTwo', tags: [name, 'CI'] }));
    content.posts.push(samplePost({ title: name }));
    expect(read('posts').posts[0].title).toBe(name);
    expect(read('projects').projects[0].name).toBe(name);
    const csv = files.projectsCsv();
    expect(table(csv)[0]).toMatchObject({ name, tagline: 'One\nTwo', tags: `${name}; CI` });
    expect(csv).toContain('"“Quotes” ""plain"", & <b>');
    expect(csv.replaceAll('\r\n', '').replace('One\nTwo', '')).not.toMatch(/[\r\n]/);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠1',
    '  =1',
    '\u00a0=1',
    '\n=1',
    '\u200b=1',
  ])('that a spreadsheet would run as a formula is none: %j', (formula) => {
    content.projects.push(sampleProject('Zuul', { name: formula, tags: [formula] }));
    expect(table(files.projectsCsv())[0]).toMatchObject({ name: `'${formula}`, tags: `'${formula}` });
  });

  it.each(['1=1', 'a-b', 'C++', "'=1", '', '5 @ home'])('that is no formula stays as it is: %j', (text) => {
    content.projects.push(sampleProject('Zuul', { name: text }));
    expect(table(files.projectsCsv())[0]?.['name']).toBe(text);
  });
});

describe('a schema', () => {
  it.each(files.dataNames)('of %s has its address, its dialect, and a sentence for every field', (name) => {
    expect(dataSchema(name)).toMatchObject({
      $id: `https://foundation.example/schemas/${name}-1.json`,
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringMatching(/./),
      description: expect.stringMatching(/./),
    });
    const fields = [...envelopeFields(), ...entryFields(name)];
    expect(fields.length).toBeGreaterThan(15);
    expect(fields.filter(({ help }) => help === '')).toEqual([]);
    expect(new Set(fields.map(({ path }) => path)).size).toBe(fields.length);
  });

  it.each(files.dataNames)(
    'of %s takes fields that come later, and no other meaning of those that are there',
    (name) => {
      content.projects.push(sampleProject('Zuul'));
      content.members.push(sampleMember('Acme', [{ tier: 'gold', since: '2020-01-01' }]));
      content.posts.push(samplePost());
      const data = read(name);
      const passes = validator(name);
      const [entry] = data[name];
      expect(passes({ ...data, later: 1, [name]: [{ ...entry, later: 1 }] })).toBe(true);
      expect(passes({ ...data, [name]: [{ ...entry, url: 'not an address' }] })).toBe(false);
      expect(passes({ ...data, version: 2 })).toBe(false);
    },
  );
});

describe('the documentation', () => {
  it('names fields with those that they stand in, their types and values', () => {
    const fields = entryFields('members');
    expect(fields.find(({ path }) => path === 'members[].memberships[].until')).toEqual({
      path: 'members[].memberships[].until',
      type: 'day',
      choices: [],
      isOptional: true,
      help: 'The first day no longer in the tier.',
    });
    expect(fields.find(({ path }) => path === 'members[].kind')?.choices).toContain('nonprofit');
    expect(csvColumns('posts')).toBeUndefined();
  });
});
