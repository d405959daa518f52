import { describe, expect, it, vi } from 'vitest';
import { sampleEvent, sampleMember, samplePost, sampleProject } from '../content/samples';
import { marks } from '../design/marks';
import { sampleSource } from './samples';

const page = {
  file: 'pages/rules.md',
  slug: 'rules',
  body: { raw: '', html: '' },
  title: 'Rules',
  summary: 'They are.',
};

vi.mock('../content/source', () =>
  sampleSource({
    posts: Array.from({ length: 11 }, (_, index) =>
      samplePost({
        slug: `post-${index}`,
        address: index === 0 ? '/Archive/Ünï’s+more_2021' : `/blog/post-${index}`,
        title: `Post ${index}`,
        category: [
          { id: 'a', label: 'News & Announcements' },
          { id: 'b', label: 'Members' },
        ],
      }),
    ),
    unlistedPosts: [
      samplePost({ slug: 'unlisted', hidePost: true, seo: { title: 'U', description: 'U', image: '/media/u.png' } }),
    ],
    projects: [sampleProject('Zuul', { started: '2018-05', mark: 'gates' }), sampleProject('New')],
    members: [
      sampleMember('Acme', [
        { tier: 'gold', since: '2020-10-19', until: '2021-03-01' },
        { tier: 'platinum', since: '2021-03-01' },
      ]),
      sampleMember('Left', [{ tier: 'silver', since: '2020-10-19', until: '2021-10-19' }]),
      sampleMember('Soon', [{ tier: 'silver', since: '2023-01-01' }]),
      sampleMember('Logo', [{ tier: 'gold', since: '2020-10-19' }], { logo: { light: '/media/logo.png' } }),
    ],
    events: [sampleEvent('summit', { name: 'Summit', kind: 'Summit', start: '2022-06-07', end: '2022-06-09' })],
    pages: [
      { ...page, address: '/rules' },
      { ...page, address: '/other', updated: '2022-02-16T00:00:00.000Z' },
    ],
    people: [{ ...page, name: 'Grace', role: 'Director', organisation: 'Example' }],
  }),
);

const { shareCardOf, shareCards } = await import('./share-cards');

describe('every page has a card', () => {
  it.each([
    ['/', { title: 'It stands for all others.', section: 'Example' }],
    ['/blog', { title: 'News', section: 'Example', detail: '11 posts' }],
    ['/blog/category/members', { title: 'Members', section: 'Category', detail: '11 posts' }],
    ['/blog/author/ada', { title: 'Ada', section: 'Author', detail: '11 posts' }],
    ['/blog/author/grace', { title: 'Grace', section: 'Person', detail: 'Director, Example' }],
    ['/blog/year/2021', { title: '2021', section: 'Year', detail: '11 posts' }],
    ['/blog/post-3', { title: 'Post 3', section: 'News & Announcements', detail: '1 January 2021' }],
    ['/Archive/Ünï’s+more_2021', { title: 'Post 0' }],
    ['/blog/unlisted', { title: 'A post', section: 'News' }],
    ['/projects', { title: 'Projects', section: 'Example', detail: '2 projects' }],
    ['/projects/zuul', { title: 'Zuul', section: 'Edge', detail: 'Confirmed · Since May 2018' }],
    ['/projects/new', { title: 'New', detail: 'Confirmed' }],
    ['/members', { title: 'Members', section: 'Example', detail: '2 members on 16 February 2022' }],
    ['/members/acme', { title: 'Acme', section: 'Member', detail: 'Platinum member since 1 March 2021' }],
    ['/members/left', { title: 'Left', section: 'Former member', detail: 'Not a member since 19 October 2021' }],
    ['/members/soon', { title: 'Soon', section: 'Member', detail: 'Silver member since 1 January 2023' }],
    ['/events', { title: 'Events', section: 'Example', detail: '1 event' }],
    ['/events/summit', { title: 'Summit', section: 'Summit', detail: expect.stringMatching(/^7.{1,3}9 June 2022$/u) }],
    ['/rules', { title: 'Rules', section: 'Legal', detail: undefined }],
    ['/other', { title: 'Rules', section: 'Example', detail: 'Last changed 16 February 2022' }],
  ])('%s', (address, fields) => expect(shareCardOf(address)).toMatchObject({ page: address, ...fields }));

  it('each at one address', () => {
    const pages = shareCards.map(({ page }) => page);
    expect(new Set(pages).size).toBe(pages.length);
  });
});

describe('a card of several pages', () => {
  it('is that of a list, for its further pages', () => {
    expect(shareCardOf('/blog/page/2')?.page).toBe('/blog');
    expect(shareCardOf('/blog/author/ada/page/2')?.page).toBe('/blog/author/ada');
  });

  it.each(['/404', '/styleguide', '/search'])('is that of the home page, for %s', (address) => {
    expect(shareCardOf(address)?.page).toBe('/');
  });

  it('is not taken for an address that leads nowhere', () => {
    expect(shareCardOf('/nowhere')).toBeUndefined();
    expect(shareCardOf('/nowhere/page/2')).toBeUndefined();
  });
});

describe('the figure of a card', () => {
  it.each([
    ['/projects/zuul', { kind: 'drawing', pieces: marks.gates }],
    ['/members/acme', { kind: 'monogram', letters: 'AC', isRound: false }],
    ['/members/logo', { kind: 'logo', src: '/media/logo.png' }],
    ['/blog/author/ada', { kind: 'monogram', letters: 'AD', isRound: true }],
    ['/events/summit', { kind: 'day', day: '7', month: 'Jun 2022' }],
  ])('fits what it is about: %s', (address, figure) => expect(shareCardOf(address)?.figure).toMatchObject(figure));
});

it('knows the picture that a post brings along', () => {
  expect(shareCardOf('/blog/unlisted')?.picture).toEqual({ src: '/media/u.png', alt: 'A post' });
  expect(shareCardOf('/blog/post-3')?.picture).toBeUndefined();
});
