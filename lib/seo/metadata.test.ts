import { describe, expect, it, vi } from 'vitest';
import { samplePost } from '../content/samples';

vi.mock('../cards/share-image', () => ({
  shareImage: (page: string) => ({
    address: `/cards${page}.png`,
    width: 1200,
    height: 630,
    type: 'image/png',
    alt: `The card of ${page}`,
  }),
}));
vi.mock('../feeds/feed-links', () => ({
  feedLinks: (list: string) =>
    list === '/members/acme'
      ? []
      : [{ format: 'rss', address: `${list}/rss.xml`, type: 'application/rss+xml', title: `Feed of ${list}` }],
}));
vi.mock('../content/source', () => ({
  site: {
    name: 'Example Foundation',
    shortName: 'Example',
    url: 'https://foundation.example',
    locale: 'en-GB',
    twitter: '@Example',
  },
  messages: {
    layout: { documentTitle: '{title} · {site}' },
    list: { title: '{title}, page {page}', description: '{description} Page {page} of {pages}.' },
  },
}));

const { pageMetadata } = await import('./metadata');
const { listMetadata } = await import('./list-metadata');
const { postMetadata } = await import('./post-metadata');

const about = { address: '/about', title: 'About', description: 'Who we are.' };

describe('the head of a page', () => {
  it('says title, description and canonical address', () => {
    expect(pageMetadata(about)).toMatchObject({
      title: { absolute: 'About · Example' },
      description: 'Who we are.',
      alternates: { canonical: 'https://foundation.example/about' },
      openGraph: {
        type: 'website',
        title: 'About',
        description: 'Who we are.',
        url: 'https://foundation.example/about',
        siteName: 'Example Foundation',
        locale: 'en_GB',
        images: [
          {
            url: 'https://foundation.example/cards/about.png',
            width: 1200,
            height: 630,
            type: 'image/png',
            alt: 'The card of /about',
          },
        ],
      },
      twitter: {
        card: 'summary_large_image',
        site: '@Example',
        title: 'About',
        description: 'Who we are.',
        images: [{ url: 'https://foundation.example/cards/about.png', alt: 'The card of /about' }],
      },
    });
  });

  it('writes addresses as URLs', () => {
    const { alternates } = pageMetadata({ ...about, address: '/blog/ünï’s+a' });
    expect(alternates?.canonical).toBe('https://foundation.example/blog/%C3%BCn%C3%AF%E2%80%99s+a');
    expect(pageMetadata({ ...about, address: '/' }).alternates?.canonical).toBe('https://foundation.example/');
  });

  it('cuts a long description at a word', () => {
    const { description, openGraph } = pageMetadata({ ...about, description: 'Many words '.repeat(20) });
    expect(description?.length).toBeLessThanOrEqual(160);
    expect(description).toMatch(/Many words…$|Many…$/);
    expect(openGraph?.description).toBe(description);
  });

  it('names the feeds of its own list before those of all news, and its files', () => {
    const page = { ...about, feedsOf: '/blog/category/news', files: { 'text/markdown': '/about.md' } };
    expect(pageMetadata(page).alternates?.types).toEqual({
      'application/rss+xml': [
        { url: 'https://foundation.example/blog/category/news/rss.xml', title: 'Feed of /blog/category/news' },
        { url: 'https://foundation.example/blog/rss.xml', title: 'Feed of /blog' },
      ],
      'text/markdown': [{ url: 'https://foundation.example/about.md' }],
    });
    const { alternates } = pageMetadata({ ...about, feedsOf: '/members/acme' });
    expect(alternates?.types?.['application/rss+xml']).toHaveLength(1);
  });

  it.each([
    ['en-GB', 'en_GB'],
    ['en', 'en_US'],
    ['zh-Hant-TW', 'zh_TW'],
  ])('says its language with a country: %s', async (locale, expected) => {
    const { site } = await import('../content/source');
    const own = site.locale;
    site.locale = locale;
    expect(pageMetadata(about).openGraph).toMatchObject({ locale: expected });
    site.locale = own;
  });

  it('keeps a page out of search results only where it is asked to', () => {
    expect(pageMetadata(about).robots).toBeUndefined();
    expect(pageMetadata({ ...about, noindex: true }).robots).toEqual({ index: false, follow: true });
  });

  it('is a new object each time', () => {
    expect(pageMetadata(about)).not.toBe(pageMetadata(about));
    expect(pageMetadata(about).openGraph).not.toBe(pageMetadata(about).openGraph);
  });
});

describe('the head of a post', () => {
  const post = samplePost({
    slug: 'hello',
    title: 'Hello & <b>welcome</b>',
    author: ['Ada', 'Ildikó Váncsa'],
    category: [
      { id: 'a', label: 'News & Announcements' },
      { id: 'b', label: 'Members' },
    ],
    date: '2020-10-19T13:30:00.000Z',
    updated: '2020-10-20T00:00:00.000Z',
    seo: { title: 'Hello', description: 'A first post.', twitterUsername: '@OpenInfraDev', image: '/media/seo.png' },
    image: { src: '/media/a.png', alt: 'A' },
  });

  it('comes from its front matter', () => {
    expect(postMetadata(post)).toMatchObject({
      title: { absolute: 'Hello · Example' },
      description: 'A first post.',
      openGraph: {
        type: 'article',
        publishedTime: '2020-10-19T13:30:00.000Z',
        modifiedTime: '2020-10-20T00:00:00.000Z',
        authors: ['https://foundation.example/blog/author/ada', 'https://foundation.example/blog/author/ildiko-vancsa'],
        section: 'News & Announcements',
        tags: ['News & Announcements', 'Members'],
        images: [{ url: 'https://foundation.example/cards/blog/hello.png' }],
      },
      twitter: { creator: '@OpenInfraDev', images: [{ url: 'https://foundation.example/cards/blog/hello.png' }] },
    });
  });

  it('takes what its own fields say nothing about from the post itself', () => {
    const body = { raw: '# Heading\n\nThe first *paragraph*.', html: '' };
    const plain = samplePost({ title: 'The headline', seo: {}, body });
    expect(postMetadata(plain)).toMatchObject({
      title: { absolute: 'The headline · Example' },
      description: 'The first paragraph.',
    });
    expect(postMetadata({ ...plain, summary: 'In short.' }).description).toBe('In short.');
    const long = postMetadata({ ...plain, body: { raw: 'word '.repeat(100), html: '' } });
    expect(long.description).toMatch(/^(word )+word…$/);
    expect(() => postMetadata({ ...plain, body: { raw: '', html: '' } })).toThrow(/posts\/post.md .*Write `summary`/);
  });

  it('keeps an unlisted post out of search results', () => {
    const unlisted = postMetadata(samplePost({ hidePost: true }));
    expect(unlisted.robots).toEqual({ index: false, follow: true });
    // Its author may have no page to name.
    expect(unlisted.openGraph).toMatchObject({ authors: [] });
  });
});

describe('a preview', () => {
  it('keeps every page out of search results, and names the site itself as the place of each', async () => {
    vi.resetModules();
    vi.stubEnv('SITE_URL', 'https://change-12.previews.example');
    const { pageMetadata: previewed } = await import('./metadata');
    const { robotsText } = await import('./robots');
    const { robots, alternates } = previewed(about);
    expect(robots).toEqual({ index: false, follow: true });
    expect(alternates?.canonical).toBe('https://foundation.example/about');
    expect(robotsText()).toMatch(/^# noindex[\s\S]*\nDisallow: \/\n$/);
    vi.unstubAllEnvs();
    vi.resetModules();
    const { robotsText: own } = await import('./robots');
    expect(own()).toBe('User-agent: *\nAllow: /\n\nSitemap: https://foundation.example/sitemap.xml\n');
  });
});

describe('the head of a list', () => {
  const list = { address: '/blog', wholeTitle: 'News', description: 'All news.' };

  it('names the pages beside it, and each page has its own title', () => {
    const page = { items: [], number: 2, count: 3, total: 21 };
    expect(listMetadata(list, page)).toMatchObject({
      title: { absolute: 'News, page 2 · Example' },
      description: 'All news. Page 2 of 3.',
      alternates: { canonical: 'https://foundation.example/blog/page/2' },
      pagination: { previous: 'https://foundation.example/blog', next: 'https://foundation.example/blog/page/3' },
    });
    expect(listMetadata(list, { ...page, number: 1, count: 1 })).toMatchObject({
      title: { absolute: 'News · Example' },
      alternates: { canonical: 'https://foundation.example/blog' },
      pagination: { previous: null, next: null },
    });
  });
});
