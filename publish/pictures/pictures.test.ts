import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../lib/cache';
import { filesBelow } from '../files';
import { finishPictures } from '.';

let directory: string;
let site: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'pictures-'));
  site = join(directory, 'site');
});

afterEach(() => rm(directory, { recursive: true }));

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(site, file)), { recursive: true });
  await writeFile(join(site, file), content);
}

const page = (content: string) => `<!DOCTYPE html><html><head></head><body><main>${content}</main></body></html>`;

/** A picture with much in it. */
function photograph(): Promise<Buffer> {
  const pixels = Uint8Array.from({ length: 80 * 40 * 3 }, (_, index) => (index % 240) / 2 + ((index * index) % 97));
  return sharp(pixels, { raw: { width: 80, height: 40, channels: 3 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** Finishes pages and returns how many pictures were counted, how often one was encoded, and the pages. */
async function finished(pages: Record<string, string>) {
  for (const [file, content] of Object.entries(pages)) await write(file, page(content));
  const cache = openCache(join(directory, 'cache'));
  const count = await finishPictures(Object.keys(pages), { directory: site, cache });
  const read = async () => Promise.all(Object.keys(pages).map((file) => readFile(join(site, file), 'utf8')));
  return { count, counts: cache.counts, pages: await read(), read };
}

const img = (src: string, rest = 'width="80" height="40" sizes="40px"') => `<img src="${src}" alt="" ${rest}>`;

/** The addresses that a page asks a browser to choose from. */
const choices = (html: string) =>
  [...html.matchAll(/srcset="([^"]*)"/g)].flatMap(([, list = '']) =>
    list.split(', ').map((choice) => choice.split(' ')),
  );

describe('the pictures of a site', () => {
  it('are offered in formats and widths whose files are there', async () => {
    await write('media/Bär 1.png', await photograph());
    const { pages, count } = await finished({ 'index.html': img('/media/B%C3%A4r%201.png') });
    expect(count).toBe(1);
    expect(pages[0]).toMatch(
      /<main><picture><source type="image\/avif" [^>]*><source type="image\/webp" [^>]*><img [^>]*fetchpriority="high"/,
    );
    expect(choices(pages[0] ?? '')).toHaveLength(6);
    for (const [address = '', width = ''] of choices(pages[0] ?? '')) {
      const { width: actual } = await sharp(await readFile(join(site, decodeURI(address)))).metadata();
      expect(`${actual}w`).toBe(width);
    }
  });

  it('are made once for each width of their place, on however many pages', async () => {
    await write('media/a.png', await photograph());
    await write(
      'media/b.png',
      await sharp(await photograph())
        .flop()
        .png({ compressionLevel: 1 })
        .toBuffer(),
    );
    const { count, counts } = await finished({
      'index.html': img('/media/a.png') + img('/media/a.png'),
      'about.html': img('/media/a.png'),
      'blog/a.html': img('/media/a.png', 'width="30"') + img('/media/b.png'),
    });
    expect(count).toBe(3);
    // 40 and 80 pixels wide for two pictures, and 30 and 60 for one of them: each in three formats, but not at 80 in their own.
    expect(counts.made + counts.found).toBe(3 * (2 + 2 + 3) - 3);
  });

  it('are not changed when finished again', async () => {
    await write('media/a.png', await photograph());
    const tiny = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#d00' } })
      .png({ palette: true })
      .toBuffer();
    await write('media/tiny.png', tiny);
    const first = await finished({ 'index.html': img('/media/a.png') + img('/media/tiny.png') + img('/media/a.png') });
    const files = await filesBelow(site);
    const cache = openCache(join(directory, 'cache'));
    await finishPictures(['index.html'], { directory: site, cache });
    expect(await first.read()).toEqual(first.pages);
    expect(await filesBelow(site)).toEqual(files);
    expect(cache.counts.made).toBe(0);
  });

  it('stand upright where their EXIF turns them', async () => {
    const turned = await sharp(await photograph())
      .jpeg({ quality: 98 })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    await write('media/a.jpg', turned);
    const { pages } = await finished({ 'index.html': img('/media/a.jpg', 'width="40" height="80" sizes="40px"') });
    expect(new Set(choices(pages[0] ?? '').map(([, width]) => width))).toEqual(new Set(['40w']));
  });

  it.each(['/media/a.svg', 'https://a.example/a.png', '//a.example/a.png', 'data:image/png;base64,AAAA'])(
    'are left as they are at %s',
    async (src) => {
      const html = img(src, 'loading="lazy"');
      const { count, pages } = await finished({ 'index.html': html });
      expect({ count, pages }).toEqual({ count: 0, pages: [page(html)] });
    },
  );
});

describe('a picture that cannot be shown', () => {
  it.each([
    ['is missing', img('/media/absent.png'), '/media/absent.png: ENOENT'],
    ['is broken', img('/media/broken.png'), '/media/broken.png: Input buffer contains unsupported image format'],
    [
      'does not say how wide it is',
      img('/media/broken.png', ''),
      '/media/broken.png: The picture /media/broken.png says',
    ],
    [
      'is as wide as any window',
      img('/media/broken.png', 'sizes="100vw"'),
      '/media/broken.png: sizes="100vw" names no',
    ],
  ])('stops the build, which names it and the page: it %s', async (_, content, message) => {
    await write('media/broken.png', 'This is a text.');
    await expect(finished({ 'blog/page/2.html': content })).rejects.toThrow(
      `The page /blog/page/2 cannot show ${message}`,
    );
  });
});
