import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cache, openCache } from '../lib/cache';
import { compress, isCompressible } from './compress';
import { filesBelow } from './files';

let directory: string;
let site: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'compress-'));
  site = join(directory, 'site');
});

afterEach(() => rm(directory, { recursive: true }));

const cache = (): Cache => openCache(join(directory, 'cache'));

/** Writes files and compresses them as a build would. */
async function compressed(files: Record<string, string>, into: Cache = cache()) {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(site, file)), { recursive: true });
    await writeFile(join(site, file), text);
  }
  return compress(Object.keys(files), site, into);
}

const pages = {
  'index.html': '<p>“Grüße” </p>'.repeat(200),
  'blog/a.html': '<p>Another page</p>'.repeat(100),
  'empty.txt': '',
};

describe('a compressed file', () => {
  it.each(Object.entries(pages))('%s has the same bytes as the file beside it', async (file, text) => {
    await compressed(pages);
    expect(brotliDecompressSync(await readFile(join(site, `${file}.br`))).toString()).toBe(text);
    expect(gunzipSync(await readFile(join(site, `${file}.gz`))).toString()).toBe(text);
    expect(await readFile(join(site, file), 'utf8')).toBe(text);
  });

  it('is counted with its size before and after', async () => {
    const sum = await compressed(pages);
    const size = async (ending: string) => {
      const files = await Promise.all(Object.keys(pages).map((file) => stat(join(site, file + ending))));
      return files.reduce((total, file) => total + file.size, 0);
    };
    expect(sum).toEqual({ bytes: await size(''), brotli: await size('.br') });
    expect(sum.brotli).toBeLessThan(sum.bytes / 10);
  });
});

it('on a large site, pages that are heavy and scripts are as small as can be, and the rest is made quickly', async () => {
  // Words of a small vocabulary in an order without a pattern, like a text (Park and Miller, 1988).
  let seed = 1;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return `word${seed % 400}`;
  };
  const words = Array.from({ length: 12_000 }, next).join(' ');
  const others = Object.fromEntries(Array.from({ length: 500 }, (_, number) => [`twins/${number}.md`, `# ${number}`]));
  const files = ['list.html', 'islands/a.js', 'filters/a.json', 'feed.xml'];
  await compressed({
    ...others,
    ...Object.fromEntries(files.map((file) => [file, words])),
    'small.html': words.slice(0, 999),
  });
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(site, `${file}.br`))).size));
  const [page = 0, script, index, feed] = sizes;
  expect([script, index]).toEqual([page, page]);
  expect(feed).toBeGreaterThan(page);
});

describe('a later build', () => {
  it('takes what has not changed from the earlier one, and nothing else', async () => {
    await compressed(pages);
    const later = cache();
    await compressed({ ...pages, 'blog/a.html': '<p>New</p>' }, later);
    expect(later.counts).toEqual({ found: 2, made: 1 });
    expect(brotliDecompressSync(await readFile(join(site, 'blog/a.html.br'))).toString()).toBe('<p>New</p>');
  });
});

describe('what does not get smaller, or is not a visitor’s', () => {
  it('is left alone', async () => {
    const files = { _headers: '/*\n', '_nginx.conf': '', 'media/a.png': 'png', '_next/static/media/a.woff2': 'woff2' };
    expect(await compressed(files)).toEqual({ bytes: 0, brotli: 0 });
    expect(await filesBelow(site)).toEqual(Object.keys(files).sort());
  });

  it.each([
    ...['index.html', 'rss.xml', 'mark.svg', 'favicon.ico', 'islands/a.js', 'site.webmanifest', 'events/a.ics'].map(
      (file) => [file, true] as const,
    ),
    // Pagefind has compressed its own.
    ...['pagefind/wasm.en.pagefind', 'pagefind/pagefind.en_1.pf_meta', 'pagefind/index/en_1.pf_index'].map(
      (file) => [file, false] as const,
    ),
    ...['pagefind/pagefind.js', 'pagefind/pagefind-entry.json'].map((file) => [file, true] as const),
    ...['_vercel.json', 'media/a.avif', 'index.html.br', 'index.html.gz', 'a.html/b'].map(
      (file) => [file, false] as const,
    ),
  ])('%s: %s', (file, expected) => {
    expect(isCompressible(file)).toBe(expected);
  });
});
