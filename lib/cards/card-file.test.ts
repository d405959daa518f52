import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { samplePost } from '../content/samples';
import type { Post } from '../content/source';
import { cardCounts, forgetLog } from './card-log';
import { sampleSource } from './samples';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'cards-'));
  vi.stubEnv('CACHE_DIR', directory);
  vi.stubEnv('NODE_ENV', 'production');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(directory, { recursive: true });
});

/** Draws every card of a site with these posts, as a build does, and says how many were drawn. */
async function build(posts: Post[]): Promise<{ found: number; made: number }> {
  vi.resetModules();
  vi.doMock('../content/source', () => sampleSource({ posts }));
  const { cardAddresses, cardFile } = await import('./card-file');
  await forgetLog(directory);
  for (const address of cardAddresses) await cardFile(address);
  return cardCounts(directory);
}

const posts = [
  samplePost({ slug: 'one', title: 'The first' }),
  samplePost({ slug: 'two', title: 'The second' }),
  // The address of a post is not drawn: this one looks like the first.
  samplePost({ slug: 'three', title: 'The first' }),
];
const others = [
  '/',
  '/blog',
  'category',
  'author',
  'year',
  '/projects',
  '/projects/compare',
  '/members',
  '/members/table',
  '/members/changes',
  '/members/statistics',
  '/events',
  '/data',
].length;

describe('the cards of a build', () => {
  it('are drawn once', async () => {
    expect(await build(posts)).toEqual({ found: 1, made: others + 2 });
    expect(await build(posts)).toEqual({ found: others + 3, made: 0 });
  });

  it('are drawn again where what they show has changed, and only there', async () => {
    await build(posts);
    const [first, second, third] = posts as [Post, Post, Post];
    expect(await build([{ ...first, title: 'Another title' }, second, third])).toEqual({ found: others + 2, made: 1 });
    expect(await build([{ ...first, summary: 'Not drawn.' }, second, third])).toEqual({ found: others + 3, made: 0 });
  });

  it('are the same whether drawn or found', async () => {
    await build(posts);
    const { cardFile } = await import('./card-file');
    const found = await cardFile('/cards/blog/one.png');
    rmSync(join(directory, 'cards'), { recursive: true });
    expect(await cardFile('/cards/blog/one.png')).toEqual(found);
  });

  it('are not drawn for a page whose own picture is shared as it is', async () => {
    const image = (src: string) => ({ src, alt: 'A picture' });
    await build([samplePost({ slug: 'jpeg', image: image('/media/hills.jpg') }), samplePost({ slug: 'plain' })]);
    const { cardAddresses } = await import('./card-file');
    expect(cardAddresses).toContain('/cards/blog/plain.png');
    expect(cardAddresses).not.toContain('/cards/blog/jpeg.png');
  });

  it('are in the cache by the names that a bundle says', async () => {
    await build(posts);
    const { cardBundle, cardBundles } = await import('./card-bundles');
    expect([...cardBundles.keys()]).toEqual(['/1.json']);
    expect(await cardBundle('/2.json')).toBeUndefined();
    const { '/cards/blog/one.png': name, ...others } = (await cardBundle('/1.json')) ?? {};
    expect(
      readFileSync(join(directory, 'cards', String(name)))
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(Object.keys(others)).toContain('/cards/blog/two.png');
    expect(Object.keys(others)).not.toContain('/card.png');
  });

  it('are not counted in development', async () => {
    vi.stubEnv('NODE_ENV', 'development');
    expect(await build(posts)).toEqual({ found: 0, made: 0 });
  });

  it('have an address each, and nothing is at another', async () => {
    await build(posts);
    const { cardAddresses, cardFile } = await import('./card-file');
    expect(cardAddresses).toContain('/card.png');
    expect(cardAddresses).toContain('/cards/blog/year/2021.png');
    expect(await cardFile('/cards/blog/four.png')).toBeUndefined();
    expect(await cardFile('/cards/.png')).toBeUndefined();
  });
});
