import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { parseFragment } from 'parse5';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attributeOf, elementsIn } from '../lib/html';
import { publish } from '.';
import { filesBelow } from './files';
import { parseHeadersFile } from './hosts/netlify';
import { speculationRules } from './pages/speculation-rules';

let directory: string;
let out: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'publish-'));
  out = join(directory, 'sites', 'out');
  for (const [file, content] of Object.entries(await built())) await write(file, content);
});

afterEach(() => rm(directory, { recursive: true }));

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(directory, file)), { recursive: true });
  await writeFile(join(directory, file), content);
}

const page = (content: string, reference = '1:I[1,[],"default"]\n') =>
  '<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/_next/static/chunks/a.css">' +
  '<script src="/_next/static/chunks/a.js" async=""></script></head><body><nav><a href="/about">About</a></nav>' +
  `<main>${content}</main><script>self.__next_f.push([1,${JSON.stringify(reference)}])</script></body></html>`;

/** What `next build` leaves behind of a site with two pages, an island and a picture. */
async function built(): Promise<Record<string, string | Uint8Array>> {
  const pixels = Uint8Array.from({ length: 80 * 40 * 3 }, (_, index) => (index % 240) / 2 + ((index * index) % 97));
  const picture = sharp(pixels, { raw: { width: 80, height: 40, channels: 3 } }).png({ compressionLevel: 1 });
  const modules = {
    '[project]/node_modules/next/dist/esm/client/components/layout-router.js': { id: 1 },
    '[project]/components/menu.tsx': { id: 2 },
  };
  return {
    'export/index.html': page(
      '<img src="/media/a.png" alt="" width="80" height="40" sizes="40px"><script type="module" src="/islands/a.js"></script>',
    ),
    'export/about.html': page('<p class="big" data-findable="type:page">About</p>'),
    'export/about.txt': 'payload',
    'export/__next._tree.txt': 'payload',
    'export/robots.txt': 'User-Agent: *',
    'export/events.ics': '',
    'cache/cards.log': 'made /cards/about.png\nfound /cards/blog.png\n',
    'cache/cards/ab/cd': 'card',
    'export/cards/1.json': '{"/cards/about.png":"ab/cd"}',
    'export/twins/1.json': '{"/about.md":"# About"}',
    'export/islands/a.js': "document.createElement('iframe')",
    'export/media/a.png': await picture.toBuffer(),
    'export/_next/static/chunks/a.js': 'react()',
    'export/_next/static/chunks/a.css':
      '@font-face{font-family:a;src:url(../media/a.woff2)}p{color:red}.big{color:red}iframe{color:red}',
    'export/_next/static/media/a.woff2': 'font',
    'build/server/app/page_client-reference-manifest.js':
      'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n' +
      `globalThis.__RSC_MANIFEST["/page"] = ${JSON.stringify({ clientModules: modules })};`,
  };
}

/** Publishes as a build does and returns what it reported. */
async function published(): Promise<string[]> {
  const lines: string[] = [];
  await publish(out, {
    from: join(directory, 'export'),
    buildDirectory: join(directory, 'build'),
    cacheDirectory: join(directory, 'cache'),
    noindex: false,
    redirects: [{ from: '/news', to: '/about', status: 301 }],
    report: (step, result, seconds) => lines.push(`${step}: ${result}${seconds >= 0 ? '' : ' (in no time)'}`),
  });
  return lines;
}

/** Every file of the site and what is in it. */
async function siteFiles(): Promise<Map<string, string>> {
  const files = await filesBelow(`${out}/`);
  const texts = await Promise.all(files.map((file) => readFile(join(out, file), 'latin1')));
  return new Map(files.map((file, index) => [file, texts[index] ?? '']));
}

describe('a published site', () => {
  it('has the files that visitors and hosts need, and no others', async () => {
    await published();
    const all = [...(await siteFiles()).keys()].map((file) => file.replace(/[0-9a-f]{10}/, 'HASH'));
    const files = all.filter((file) => !file.startsWith('pagefind/'));
    expect(all).toContain('pagefind/pagefind.js.br');
    const texts = ['about.html', 'about.md', 'index.html', 'islands/a.HASH.js', 'robots.txt'];
    const pictures = ['avif', 'webp'].flatMap((ending) => [40, 80].map((width) => `a-HASH-${width}.${ending}`));
    expect(new Set(files)).toEqual(
      new Set([
        ...[
          '_headers',
          '_nginx.conf',
          '_redirects',
          '_vercel.json',
          '_next/static/media/a.woff2',
          'media/a.png',
          'cards/about.png',
        ],
        ...texts.flatMap((file) => [file, `${file}.br`, `${file}.gz`]),
        ...[...pictures, 'a-HASH-40.png'].map((file) => `media/sized/${file}`),
      ]),
    );
  });

  it('has no file for what a handler did not find', async () => {
    await write('export/rss.xml', '');
    await published();
    expect([...(await siteFiles()).keys()].filter((file) => file.startsWith('rss'))).toEqual([]);
  });

  it('has pages whose every address leads to a file', async () => {
    await published();
    const files = await siteFiles();
    const html = `${files.get('index.html')}${files.get('about.html')}`;
    const sources = elementsIn(parseFragment(html)).flatMap((element) =>
      [attributeOf(element, 'src') ?? [], attributeOf(element, 'srcset')?.split(/ \d+w(?:, )?/) ?? []].flat(),
    );
    const fonts = [...html.matchAll(/url\(([^)]*)\)/g)].map(([, address = '']) => address);
    expect(new Set(fonts)).toEqual(new Set(['/_next/static/media/a.woff2']));
    expect(sources.filter(Boolean)).toHaveLength(8);
    for (const address of [...sources, ...fonts]) expect(['', ...files.keys()]).toContain(address.slice(1));
  });

  it('has pages without the framework’s script, with the styles that they use', async () => {
    await published();
    const files = await siteFiles();
    expect(files.get('index.html')).not.toMatch(/__next_f|react|stylesheet|data-styles/);
    expect(files.get('index.html')).toContain('iframe{color:red}</style>');
    expect(files.get('about.html')).toContain('p{color:red}.big{color:red}</style>');
    expect(files.get('about.html')).toContain('<a href="/about" aria-current="page">');
    expect(brotliDecompressSync(await readFile(join(out, 'about.html.br'))).toString('latin1')).toBe(
      files.get('about.html'),
    );
  });

  it('allows just the styles and rules that its pages have', async () => {
    await published();
    const files = await siteFiles();
    const texts = [...files].flatMap(([file, html]) =>
      file.endsWith('.html') ? [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text) : [],
    );
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = parseHeadersFile(files.get('_headers') ?? '')[0]?.headers['Content-Security-Policy'] ?? '';
    expect(new Set(policy.match(/'sha256-[^']*'/g))).toEqual(new Set([...texts, speculationRules].map(hash)));
  });

  it('is told of, step by step', async () => {
    const lines = (await published()).map((line) => line.replace(/[\d.]+ MB/g, '… MB'));
    expect(lines).toEqual([
      'Files: 5 of the framework left behind',
      'Share cards: 1 drawn, 1 from an earlier build',
      'Markdown: 1 pages as Markdown too',
      'Islands: 1 scripts',
      'Pages: 2 files (0 from an earlier build) without the framework’s script',
      'Pictures: 1, in 5 files (0 from an earlier build)',
      'Styles: 2 style sheets',
      'Search: 1 pages can be found',
      'Headers and redirects: 1 redirects',
      'Compression: … MB of text to … MB, in 8 files (0 from an earlier build)',
      'Cache: 0 files that no build asked for in 30 days removed',
      'Finished: 2 pages, 41 files, … MB',
    ]);
  });
});

describe('publishing again', () => {
  it('gives the same files with the same contents, without making them again', async () => {
    await published();
    const first = await siteFiles();
    const lines = await published();
    expect(await siteFiles()).toEqual(first);
    expect(lines).toContain('Pictures: 1, in 5 files (5 from an earlier build)');
    expect(lines.join('\n')).toContain('in 8 files (8 from an earlier build)');
  });

  it('shows what has changed', async () => {
    await published();
    await write('export/about.html', page('<p>New</p>'));
    await published();
    expect((await siteFiles()).get('about.html')).toContain('<p>New</p>');
  });
});

describe('a step that fails', () => {
  it.each([
    ['a client component', page('', '1:I[1,[]]\n2:I[2,[]]\n'), 'would lose what [project]/components/menu.tsx does'],
    ['a missing picture', page('<img src="/media/absent.png" alt="" width="80">'), 'cannot show /media/absent.png'],
    ['a missing style sheet', page('<link rel="stylesheet" href="/absent.css">'), 'absent.css'],
  ])('leaves the last site whole and nothing beside it: %s', async (_, broken, message) => {
    await published();
    await published();
    const [files, names] = [await siteFiles(), await readdir(dirname(out))];
    await write('export/about.html', broken);
    await expect(published()).rejects.toThrow(message);
    expect(await siteFiles()).toEqual(files);
    expect(await readdir(dirname(out))).toEqual(names);
    expect(names.sort()).toEqual([await readlink(out), 'out']);
  });

  it('leaves nothing where there was no site', async () => {
    await rm(join(directory, 'build'), { recursive: true });
    await expect(published()).rejects.toThrow('ENOENT');
    expect(await readdir(dirname(out))).toEqual([]);
  });
});

it('a site that a killed build has put aside comes back, also where the next build fails', async () => {
  await write('sites/.out-version-former/index.html', 'last');
  await write('sites/.out-version-former/_headers', '/*');
  await rm(join(directory, 'build'), { recursive: true });
  await expect(published()).rejects.toThrow('ENOENT');
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('last');
});

it('a folder that is no site stays as it is', async () => {
  await write('sites/out/diary.txt', 'of years');
  await expect(published()).rejects.toThrow(
    'is no site that a build has written, but has 1 files of its own, such as diary.txt',
  );
  expect(await readFile(join(out, 'diary.txt'), 'utf8')).toBe('of years');
});
