import { describe, expect, it, vi } from 'vitest';

vi.mock('../content/source', async () => {
  const { readData } = await import('../content/read-data');
  const { messages } = await import('../content/schema');
  const { sampleMember, samplePost, sampleProject } = await import('../content/samples');
  const releases = Array.from({ length: 51 }, (_, index) =>
    samplePost({ slug: `release-${index}`, author: ['Grace'], category: [{ label: 'Releases & More' }] }),
  );
  return {
    site: { name: 'Example', url: 'https://foundation.example', locale: 'en-GB', membersAsOf: '2022-02-16', tiers: [] },
    messages: readData(messages, 'content', 'messages/en.yml'),
    posts: [samplePost({ mentions: { projects: ['zuul'], members: ['acme'], people: [] } }), ...releases],
    people: [{ name: 'Nobody Yet' }],
    projects: [sampleProject('Zuul'), sampleProject('Quiet')],
    members: [
      sampleMember('Acme', [{ tier: 'gold', since: '2020-10-19' }]),
      sampleMember('Silent', [{ tier: 'gold', since: '2020-10-19', until: '2021-01-02' }]),
      sampleMember('Late', [{ tier: 'gold', since: '2021-03-01', until: '2022-03-01' }]),
    ],
  };
});
vi.mock('../cards/share-image', () => ({
  shareImage: (page: string) => ({ address: `/cards${page}.png`, type: 'image/png' }),
  shareImageBytes: async () => new Uint8Array(1),
}));

const { feedLists } = await import('./feed-lists');
const { feedLinks } = await import('./feed-links');
const { archiveFiles, feedParams, feedResponse } = await import('./feed-response');

describe('lists with feeds', () => {
  it('are all news, each category, author, project and member with a post, and what has changed among the members', () => {
    expect(feedLists.map(({ address, entries }) => [address, entries.length])).toEqual([
      ['/blog', 52],
      ['/blog/category/releases-more', 51],
      ['/blog/category/news', 1],
      ['/blog/author/grace', 51],
      ['/blog/author/ada', 1],
      ['/projects/zuul', 1],
      ['/members/acme', 1],
      // Neither being there from the first day, nor what is still to come.
      ['/members/changes', 2],
    ]);
  });

  it('say whose and of what they are, and no number that changes with a post', () => {
    expect(feedLists.map(({ title }) => title)).toEqual([
      'Example: News',
      'Example: News in Releases & More',
      'Example: News in News',
      'Example: News by Grace',
      'Example: News by Ada',
      'Example: News about Zuul',
      'Example: News about Acme',
      'Example: Changes among the members',
    ]);
    for (const { description } of feedLists) expect(description).not.toMatch(/\d/);
  });
});

describe('a page', () => {
  it('names the feeds of its posts, one for each format', () => {
    expect(feedLinks('/projects/zuul')).toEqual([
      {
        format: 'rss',
        address: '/projects/zuul/rss.xml',
        type: 'application/rss+xml',
        title: 'Example: News about Zuul (RSS)',
      },
      {
        format: 'atom',
        address: '/projects/zuul/atom.xml',
        type: 'application/atom+xml',
        title: 'Example: News about Zuul (Atom)',
      },
      {
        format: 'json',
        address: '/projects/zuul/feed.json',
        type: 'application/feed+json',
        title: 'Example: News about Zuul (JSON)',
      },
    ]);
    expect(feedLinks('/blog').map(({ address }) => address)).toEqual(['/rss.xml', '/atom.xml', '/feed.json']);
  });

  it.each(['/projects/quiet', '/members/silent', '/blog/author/nobody-yet', '/blog/category/none', '/about', '/'])(
    'without a post names none: %s',
    (address) => {
      expect(feedLinks(address)).toEqual([]);
    },
  );
});

describe('the files of feeds', () => {
  it('are those of the lists with posts, and of their archives', () => {
    expect(feedParams('/projects')).toEqual(
      ['rss.xml', 'atom.xml', 'feed.json'].map((feed) => ({ list: 'zuul', feed })),
    );
    expect(feedParams('/members').map(({ list, feed }) => `${list}/${feed}`)).toEqual([
      ...['acme/rss.xml', 'acme/atom.xml', 'acme/feed.json'],
      ...['changes/rss.xml', 'changes/atom.xml', 'changes/feed.json'],
    ]);
    expect(feedParams('/blog/category').filter(({ list }) => list === 'releases-more')).toHaveLength(6);
    expect(archiveFiles('/blog')).toEqual(['rss-1.xml', 'atom-1.xml', 'feed-1.json']);
  });

  it('come with their media types', async () => {
    const typeOf = async (file: string) => (await feedResponse('/blog', file)).headers.get('content-type');
    expect(await typeOf('rss.xml')).toBe('application/rss+xml; charset=utf-8');
    expect(await typeOf('atom-1.xml')).toBe('application/atom+xml; charset=utf-8');
    expect(await typeOf('feed.json')).toBe('application/feed+json; charset=utf-8');
  });

  it.each([
    ['/blog', 'rss-2.xml'],
    ['/blog', 'rss-0.xml'],
    ['/projects/quiet', 'rss.xml'],
    ['/blog/category/none', 'atom.xml'],
  ])('are not there for %s: %s', async (list, file) => {
    expect((await feedResponse(list, file)).status).toBe(404);
  });
});
