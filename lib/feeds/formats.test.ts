import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it, vi } from 'vitest';
import { jsonFeedFaults, xmlFaults } from '../../e2e/schemas/validate';
import { samplePost } from '../content/samples';
import type { Post } from '../content/source';
import type { FeedPart } from './feed-addresses';

const origin = 'https://foundation.example';

vi.mock('../content/source', async () => {
  const { readData } = await import('../content/read-data');
  const { messages } = await import('../content/schema');
  return {
    site: { name: 'Example & Sons', url: origin, locale: 'en-GB', membersAsOf: '2022-02-16', tiers: [] },
    messages: readData(messages, 'content', 'messages/en.yml'),
    ...{ posts: [], people: [], projects: [], members: [] },
  };
});
vi.mock('../cards/share-image', () => ({
  shareImage: (page: string) => ({ address: `/cards${page}/ä.png`, type: 'image/png' }),
  shareImageBytes: async () => new Uint8Array(1234),
}));

const { feedDocument } = await import('./feed-document');
const { postEntry } = await import('./post-entry');
const { rss } = await import('./rss');
const { atom } = await import('./atom');
const { jsonFeed } = await import('./json-feed');

const writers = { rss, atom, json: jsonFeed };

/** A document of the feeds of a list with these posts. */
async function feed(posts: readonly Post[], part: FeedPart): Promise<string> {
  const entries = posts.map((one) => () => postEntry(one));
  const list = { address: '/blog/category/news', title: 'News & <more>', description: 'All of <it> & more.', entries };
  return writers[part.format](await feedDocument(list, part));
}

/** What each of the three formats says, read by parsers that others wrote. */
async function read(posts: readonly Post[], archive?: number) {
  const [rssText, atomText, jsonText] = await Promise.all([
    feed(posts, { format: 'rss', archive }),
    feed(posts, { format: 'atom', archive }),
    feed(posts, { format: 'json', archive }),
  ]);
  expect(await xmlFaults('rss', new Map([['rss.xml', rssText]]))).toEqual([]);
  expect(await xmlFaults('atom', new Map([['atom.xml', atomText]]))).toEqual([]);
  expect(jsonFeedFaults(jsonText)).toEqual([]);
  return {
    rss: parseRssFeed(rssText),
    atom: parseAtomFeed(atomText),
    json: parseJsonFeed(jsonText),
    others: [parseFeed(rssText), parseFeed(atomText)],
  };
}

/** The titles that each parser reads in each format. */
async function titlesOf(posts: readonly Post[]): Promise<unknown[]> {
  const { rss, atom, json, others } = await read(posts);
  return [
    rss.items?.map(({ title }) => title),
    atom.entries?.map(({ title }) => title?.value),
    json.items?.map(({ title }) => title),
    ...others.map(({ items }) => items.map(({ title }) => title)),
  ];
}

function manyPosts(total: number): Post[] {
  return Array.from({ length: total }, (_, index) => {
    const day = new Date(Date.UTC(2020, 0, total - index)).toISOString();
    return samplePost({ slug: `post-${total - index}`, date: day, body: { raw: '', html: '<p>Text</p>' } });
  });
}

const post = samplePost({
  slug: 'hello',
  title: 'Hello',
  author: ['Ada Example', 'Ildikó Váncsa'],
  date: '2020-10-19T13:30:00.000Z',
  updated: '2021-01-01T00:00:00.000Z',
  category: [{ label: 'News & Announcements' }, { label: 'Members' }],
  summary: 'Q & A <short>.',
  body: { raw: '', html: '<p>Read <a href="/about">this</a>.</p>' },
  corrections: [{ date: '2021-03-02T00:00:00.000Z', note: 'A < B & C.' }],
});

const content =
  '<p>Read <a href="https://foundation.example/about">this</a>.</p>\n<h2>Corrections</h2>\n<ul><li>' +
  '<time datetime="2021-03-02T00:00:00.000Z">2 March 2021</time>: A &lt; B &amp; C.</li></ul>';

describe('a post in a feed', () => {
  const url = `${origin}/blog/hello`;

  it('is whole in RSS', async () => {
    expect((await read([post])).rss.items).toEqual([
      {
        title: 'Hello',
        link: url,
        guid: { value: url, isPermaLink: true },
        pubDate: 'Mon, 19 Oct 2020 13:30:00 GMT',
        atom: { updated: '2021-03-02T00:00:00.000Z' },
        dc: { creators: ['Ada Example', 'Ildikó Váncsa'] },
        categories: ['News & Announcements', 'Members'].map((name) => ({ name, domain: `${origin}/blog` })),
        description: 'Q &amp; A &lt;short&gt;.',
        content: { encoded: content },
        enclosures: [{ url: `${origin}/cards/blog/hello/%C3%A4.png`, type: 'image/png', length: 1234 }],
      },
    ]);
  });

  it('is whole in Atom', async () => {
    expect((await read([post])).atom.entries).toEqual([
      {
        id: url,
        title: { value: 'Hello', type: 'text' },
        published: '2020-10-19T13:30:00.000Z',
        updated: '2021-03-02T00:00:00.000Z',
        authors: [
          { name: 'Ada Example', uri: `${origin}/blog/author/ada-example` },
          { name: 'Ildikó Váncsa', uri: `${origin}/blog/author/ildiko-vancsa` },
        ],
        categories: ['News & Announcements', 'Members'].map((term) => ({ term, scheme: `${origin}/blog` })),
        summary: { value: 'Q & A <short>.', type: 'text' },
        content: { value: content, type: 'html' },
        links: [
          { rel: 'alternate', type: 'text/html', href: url },
          { rel: 'enclosure', type: 'image/png', length: 1234, href: `${origin}/cards/blog/hello/%C3%A4.png` },
        ],
      },
    ]);
  });

  it('is whole in JSON Feed', async () => {
    expect((await read([post])).json.items).toEqual([
      {
        id: url,
        url,
        title: 'Hello',
        date_published: '2020-10-19T13:30:00.000Z',
        date_modified: '2021-03-02T00:00:00.000Z',
        authors: [
          { name: 'Ada Example', url: `${origin}/blog/author/ada-example` },
          { name: 'Ildikó Váncsa', url: `${origin}/blog/author/ildiko-vancsa` },
        ],
        tags: ['News & Announcements', 'Members'],
        summary: 'Q & A <short>.',
        content_html: content,
        image: `${origin}/cards/blog/hello/%C3%A4.png`,
        attachments: [{ url: `${origin}/cards/blog/hello/%C3%A4.png`, mime_type: 'image/png', size_in_bytes: 1234 }],
      },
    ]);
  });

  it('is the same to another parser', async () => {
    const { others } = await read([post]);
    // It knows no time of a change in RSS.
    expect(others[1]?.items[0]?.updated).toEqual(new Date('2021-03-02T00:00:00.000Z'));
    for (const { items } of others) {
      expect(items[0]?.toJSON()).toMatchObject({
        id: url,
        url,
        title: 'Hello',
        // It reads the names of characters in HTML too, so that `&lt;` becomes a bracket.
        content: content.replace('&lt;', '<').replace('&amp;', '&'),
        published: '2020-10-19T13:30:00.000Z',
        authors: [{ name: 'Ada Example' }, { name: 'Ildikó Váncsa' }],
        categories: [{ label: 'News & Announcements' }, { label: 'Members' }],
        media: [{ url: `${origin}/cards/blog/hello/%C3%A4.png`, length: 1234, mimeType: 'image/png' }],
      });
    }
  });
});

describe('words in a feed', () => {
  it.each([
    ['quotes, brackets and ampersands', `"Q" & 'A' <b>bold</b>`],
    ['emoji and right-to-left letters', '🎉 שלום عالم 👩‍💻'],
    ['172 characters', 'Long'.repeat(43)],
    ['the end of a CDATA section', ']]> <![CDATA[x]]>'],
  ])('come out as they are: %s', async (_, title) => {
    for (const titles of await titlesOf([samplePost({ title })])) expect(titles).toEqual([title]);
  });

  // Both parsers read the names of characters twice, as RSS readers do; XML itself reads them once.
  it('come out as they are: the name of a character', async () => {
    const posts = [samplePost({ title: 'Write &lt; for <, &#x26; for &' })];
    const title = 'Write &amp;lt; for &lt;, &amp;#x26; for &amp;</title>';
    expect(await feed(posts, { format: 'rss' })).toContain(`<title>${title}`);
    expect(await feed(posts, { format: 'atom' })).toContain(`<title type="text">${title}`);
    expect(parseJsonFeed(await feed(posts, { format: 'json' })).items?.[0]?.title).toBe(
      'Write &lt; for <, &#x26; for &',
    );
  });

  it('lose the characters that XML forbids', async () => {
    const title = 'a\u0000b\u0008c\u001Bd\uFFFEe\uD800f';
    const { rss, atom } = await read([samplePost({ title, body: { raw: '', html: '<p>a\u0007b\u000Bc]]&gt;</p>' } })]);
    expect(rss.items?.[0]).toMatchObject({ title: 'abcdef', content: { encoded: '<p>abc]]&gt;</p>' } });
    expect(atom.entries?.[0]).toMatchObject({ title: { value: 'abcdef' }, content: { value: '<p>abc]]&gt;</p>' } });
  });

  it('keep the end of a CDATA section in an attribute of their HTML', async () => {
    const html = '<p><abbr title="]]>">a</abbr></p>';
    const { rss, others } = await read([samplePost({ body: { raw: '', html } })]);
    const texts = [rss.items?.[0]?.content?.encoded, ...others.map(({ items }) => items[0]?.content)];
    for (const text of texts) expect(text?.replaceAll('&gt;', '>')).toBe(html);
  });
});

describe('a feed', () => {
  const page = `${origin}/blog/category/news`;

  it('says what it is of, where it and its page are, and when one of its posts last changed', async () => {
    const { rss, atom, json } = await read([samplePost({ date: '2022-01-01T00:00:00.000Z' }), post]);
    expect(rss).toMatchObject({
      title: 'News & <more>',
      description: 'All of &lt;it&gt; &amp; more.',
      link: page,
      language: 'en-GB',
      lastBuildDate: 'Sat, 01 Jan 2022 00:00:00 GMT',
      image: { url: `${origin}/apple-touch-icon.png` },
    });
    expect(rss.atom?.links).toEqual([
      { rel: 'self', type: 'application/rss+xml', href: `${page}/rss.xml` },
      { rel: 'alternate', type: 'application/atom+xml', href: `${page}/atom.xml` },
      { rel: 'alternate', type: 'application/feed+json', href: `${page}/feed.json` },
    ]);
    expect(atom).toMatchObject({
      id: page,
      title: { value: 'News & <more>' },
      subtitle: { value: 'All of <it> & more.' },
      updated: '2022-01-01T00:00:00.000Z',
      xml: { lang: 'en-GB' },
      authors: [{ name: 'Example & Sons', uri: `${origin}/` }],
    });
    expect(atom.links).toEqual([
      { rel: 'self', type: 'application/atom+xml', href: `${page}/atom.xml` },
      { rel: 'alternate', type: 'text/html', href: page },
      { rel: 'alternate', type: 'application/rss+xml', href: `${page}/rss.xml` },
      { rel: 'alternate', type: 'application/feed+json', href: `${page}/feed.json` },
    ]);
    expect(json).toMatchObject({ home_page_url: page, feed_url: `${page}/feed.json`, language: 'en-GB' });
    expect(json.next_url).toBeUndefined();
  });

  it('leads to its archive, whose documents lead to each other and to the feed', async () => {
    const posts = manyPosts(120);
    const links = async (archive?: number) => {
      const { rss, atom } = await read(posts, archive);
      const named = (all: readonly { rel?: string; href?: string }[] = []) =>
        all.flatMap(({ rel, href }) => (rel === 'alternate' ? [] : [`${rel} ${href?.replace(`${page}/`, '')}`]));
      return [named(rss.atom?.links), named(atom.links)];
    };
    expect(await links()).toEqual(['rss', 'atom'].map((name) => [`self ${name}.xml`, `prev-archive ${name}-2.xml`]));
    expect(await links(2)).toEqual(
      ['rss', 'atom'].map((name) => [`self ${name}-2.xml`, `current ${name}.xml`, `prev-archive ${name}-1.xml`]),
    );
    expect(await links(1)).toEqual(
      ['rss', 'atom'].map((name) => [`self ${name}-1.xml`, `current ${name}.xml`, `next-archive ${name}-2.xml`]),
    );
    expect((await read(posts)).json.next_url).toBe(`${page}/feed-2.json`);
    expect((await read(posts, 2)).json.next_url).toBe(`${page}/feed-1.json`);
    expect((await read(posts, 1)).json.next_url).toBeUndefined();
    for (const format of ['rss', 'atom'] as const) {
      expect(await feed(posts, { format, archive: 1 })).toContain('<fh:archive/>');
      expect(await feed(posts, { format })).not.toContain('<fh:archive/>');
    }
  });

  it.each(['rss', 'atom', 'json'] as const)(
    'is the same each time, and so is its archive when posts come: %s',
    async (format) => {
      const before = manyPosts(120);
      const after = [samplePost({ slug: 'newer', date: '2022-01-01T00:00:00.000Z' }), ...manyPosts(120)];
      expect(await feed(manyPosts(120), { format })).toBe(await feed(before, { format }));
      expect(await feed(after, { format })).not.toBe(await feed(before, { format }));
      for (const archive of [1, 2]) {
        expect(await feed(after, { format, archive })).toBe(await feed(before, { format, archive }));
      }
    },
  );

  it('without an entry is none', async () => {
    await expect(feed([], { format: 'rss' })).rejects.toThrow('only lists with entries have feeds');
  });
});
