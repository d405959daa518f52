import { describe, expect, it } from 'vitest';
import { relatedPosts } from './related';
import { samplePost } from './samples';
import type { Post } from './source';

/** A post of a category that no other post has, unless the test names one. */
function post(slug: string, fields: Partial<Post> = {}): Post {
  return samplePost({ slug, category: [{ label: `only ${slug}` }], ...fields });
}

function labelled(...labels: string[]): Pick<Post, 'category'> {
  return { category: labels.map((label) => ({ label })) };
}

/** What a post has whose fields say one thing, and whose text links to these projects too. */
function linking(fields: Pick<Partial<Post>, 'projects'>, ...projects: string[]): Partial<Post> {
  return { ...fields, mentions: { projects: [...(fields.projects ?? []), ...projects], members: [], people: [] } };
}

const read = post('read', {
  date: '2021-06-15T00:00:00.000Z',
  projects: ['zuul', 'magma'],
  members: ['acme', 'initech', 'hooli'],
  people: ['ada'],
  mentions: { projects: ['zuul', 'magma', 'airship'], members: ['acme', 'initech', 'hooli'], people: ['ada'] },
  ...labelled('Releases', 'Edge'),
});

/** The slugs of the posts related to the one that is read, best first. */
function related(...posts: Post[]): string[] {
  return relatedPosts(posts, read, posts.length).map(({ slug }) => slug);
}

describe('a post is related by what it shares', () => {
  it.each([
    ['a project (4) goes before a member (2)', { projects: ['zuul'] }, { members: ['acme'] }],
    ['a member (2) goes before a category (1)', { members: ['acme'] }, labelled('Releases')],
    [
      'a project (4) goes before a member and a category (3)',
      { projects: ['zuul'] },
      { members: ['acme'], ...labelled('Edge') },
    ],
    ['a project (4) goes before a person (2)', { projects: ['zuul'] }, { people: ['ada'] }],
    ['a person (2) goes before a category (1)', { people: ['ada'] }, labelled('Releases')],
    [
      'a person and a category (3) go before a member (2)',
      { people: ['ada'], ...labelled('Edge') },
      { members: ['acme'] },
    ],
    ['two projects (8) go before one (4)', { projects: ['magma', 'zuul'] }, { projects: ['zuul', 'starlingx'] }],
    [
      'a project alone (4) goes before the same among four (1)',
      { projects: ['zuul'] },
      { projects: ['openstack', 'kata', 'starlingx', 'zuul'] },
    ],
    [
      'a project and a category (5) go before a project (4)',
      { projects: ['zuul'], ...labelled('Edge') },
      { projects: ['zuul'] },
    ],
    [
      'three members (6) go before a project and a category (5)',
      { members: ['hooli', 'acme', 'initech'] },
      { projects: ['zuul'], ...labelled('Edge') },
    ],
    [
      'a project that it names (4) goes before one that it only links to (2)',
      { projects: ['zuul'] },
      linking({}, 'magma'),
    ],
    [
      'a project that it links to (2) and a category (1) go before a member (2)',
      { ...linking({}, 'zuul'), ...labelled('Edge') },
      { members: ['acme'] },
    ],
    [
      'a project named beside two links (4 · 1 ÷ 2) goes before the same named among three (4 · 1 ÷ 3)',
      linking({ projects: ['zuul'] }, 'openstack', 'kata'),
      { projects: ['openstack', 'kata', 'zuul'] },
    ],
    [
      'a project (4) goes before one that the post that is read only links to (2)',
      { projects: ['zuul'] },
      { projects: ['airship'] },
    ],
    ['a project that both only link to (2) goes before a category (1)', linking({}, 'airship'), labelled('Releases')],
  ] satisfies [string, Partial<Post>, Partial<Post>][])('%s', (_, more, less) => {
    // The address of the better one comes last, and its date lies far away: neither helps it.
    expect(
      related(
        post('a-less', { date: read.date, ...less }),
        post('b-more', { date: '2001-01-01T00:00:00.000Z', ...more }),
      ),
    ).toEqual(['b-more', 'a-less']);
  });

  it('whichever way a category is spelled', () => {
    expect(related(post('a', labelled('RELEASES')))).toEqual(['a']);
  });

  it('and not by time alone', () => {
    expect(related(post('same-moment', { date: read.date }))).toEqual([]);
  });
});

describe('of posts that share equally much', () => {
  const zuul = { projects: ['zuul'] };

  it('the closer in time goes first, before or after', () => {
    const far = post('a-far', { ...zuul, date: '2021-08-14T00:00:00.000Z' });
    const close = post('b-close', { ...zuul, date: '2021-06-01T00:00:00.000Z' });
    expect(related(far, close)).toEqual(['b-close', 'a-far']);
  });

  it('the newer goes first where both are as close, and then the address decides', () => {
    const older = post('a-older', { ...zuul, date: '2021-06-14T00:00:00.000Z' });
    const newer = post('c-newer', { ...zuul, date: '2021-06-16T00:00:00.000Z' });
    const twin = post('b-newer', { ...zuul, date: '2021-06-16T00:00:00.000Z' });
    expect(related(older, newer, twin)).toEqual(['b-newer', 'c-newer', 'a-older']);
    expect(related(twin, newer, older)).toEqual(['b-newer', 'c-newer', 'a-older']);
  });
});

describe('related posts', () => {
  it('do not hold the post itself, and no more than asked for', () => {
    const others = ['a', 'b', 'c'].map((slug) => post(slug, { projects: ['zuul'] }));
    expect(relatedPosts([read, ...others], read, 2).map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect(relatedPosts([read], read, 2)).toEqual([]);
  });
});
