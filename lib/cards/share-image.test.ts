import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it, vi } from 'vitest';

const directory = mkdtempSync(join(tmpdir(), 'share-image-'));
cpSync('e2e/fixtures/content/media', join(directory, 'media'), { recursive: true });
vi.stubEnv('CONTENT_DIR', directory);
vi.stubEnv('CACHE_DIR', join(directory, 'cache'));
const avif = await sharp({ create: { width: 1500, height: 1000, channels: 3, background: 'teal' } })
  .avif({ effort: 0 })
  .toFile(join(directory, 'media/large.avif'));

// Loaded late: the samples read the name of the content folder, too.
vi.mock('../content/source', async () => {
  const { samplePost } = await import('../content/samples');
  const { sampleSite, sampleSource } = await import('./samples');
  return sampleSource({
    posts: [
      samplePost({ slug: 'plain', title: 'A “plain” post' }),
      samplePost({ slug: 'photo', image: { src: '/media/hills.jpg', alt: 'Hills' } }),
      samplePost({ slug: 'drawing', image: { src: '/media/drawing.svg', alt: 'A drawing' } }),
      samplePost({ slug: 'gone', image: { src: '/media/gone.png', alt: 'Gone' } }),
      samplePost({ slug: 'large', image: { src: '/media/large.avif', alt: 'Large' } }),
    ],
    site: { ...sampleSite, shareImage: '/media/square.png' },
  });
});

const { shareImage, shareImageBytes } = await import('./share-image');

afterAll(() => rmSync(directory, { recursive: true }));

/** What the published file is. */
async function published(image: ReturnType<typeof shareImage>) {
  const { format, width, height } = await sharp(await shareImageBytes(image)).metadata();
  return { type: `image/${format}`, width, height };
}

describe('the picture for shared links', () => {
  it('is the card, in words for those who do not see it', async () => {
    const image = shareImage('/blog/plain');
    expect(image).toEqual({
      address: '/cards/blog/plain.png',
      width: 1200,
      height: 630,
      type: 'image/png',
      alt: 'A “plain” post · News, 1 January 2021 · Example Foundation',
    });
    expect(await published(image)).toEqual({ type: 'image/png', width: 1200, height: 630 });
  });

  it('is the page’s own one, with its true size and type', async () => {
    const image = shareImage('/blog/photo');
    expect(image).toMatchObject({ address: '/media/hills.jpg', alt: 'Hills', type: 'image/jpeg' });
    expect(image).toMatchObject(await published(image));
    expect(await shareImageBytes(image)).toEqual(Uint8Array.from(readFileSync(join(directory, 'media/hills.jpg'))));
  });

  it('is that of the site, for the home page', () => {
    expect(shareImage('/')).toMatchObject({ address: '/media/square.png', alt: 'Example Foundation' });
    expect(shareImage('/404')).toMatchObject({ address: '/media/square.png' });
    expect(shareImage('/blog')).toMatchObject({ address: '/cards/blog.png' });
  });

  it('that networks would not show is published as PNG: an SVG as large as they show', async () => {
    const image = shareImage('/blog/drawing');
    expect(image).toMatchObject({ address: '/cards/blog/drawing.png', type: 'image/png', alt: 'A drawing' });
    expect(Math.max(image.width, image.height)).toBe(1200);
    expect(image).toMatchObject(await published(image));
  });

  it('that networks would not show is published as PNG: an AVIF', async () => {
    expect(avif.width).toBe(1500);
    const image = shareImage('/blog/large');
    expect(image).toMatchObject({ address: '/cards/blog/large.png', width: 1200, height: 800, type: 'image/png' });
    expect(image).toMatchObject(await published(image));
  });

  it('is missing nowhere: a page without one stops the build, and so does a picture that is not there', () => {
    expect(() => shareImage('/nowhere')).toThrow('/nowhere has no share card');
    expect(() => shareImage('/blog/gone')).toThrow('no picture /media/gone.png');
  });
});
