import { describe, expect, it, vi } from 'vitest';
import { samplePost } from '../content/samples';

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
        images: [{ url: 'https://foundation.example/card.png', alt: 'Example Foundation' }],
      },
      twitter: { card: 'summary_large_image', site: '@Example', title: 'About' },
    });
  });

  it('writes addresses as URLs', () => {
    const { alternates } = pageMetadata({ ...about, address: '/blog/ünï’s+a' });
    expect(alternates?.canonical).toBe('https://foundation.example/blog/%C3%BCn%C3%AF%E2%80%99s+a');
    expect(pageMetadata({ ...about, address: '/' }).alternates?.canonical).toBe('https://foundation.example/');
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
        images: [{ url: 'https://foundation.example/media/seo.png' }],
      },
      twitter: { creator: '@OpenInfraDev', images: [{ url: 'https://foundation.example/media/seo.png' }] },
    });
  });

  it('names the author’s Twitter name with one @', () => {
    const creators = ['@Ada', 'Ada', '@@Ada'].map((twitterUsername) => {
      const { twitter } = postMetadata(samplePost({ seo: { ...post.seo, twitterUsername } }));
      return twitter?.creator;
    });
    expect(creators).toEqual(['@Ada', '@Ada', '@Ada']);
  });

  it('keeps an unlisted post out of search results', () => {
    const unlisted = postMetadata(samplePost({ hidePost: true }));
    expect(unlisted.robots).toEqual({ index: false, follow: true });
    // Its author may have no page to name.
    expect(unlisted.openGraph).toMatchObject({ authors: [] });
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
