import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'parse5';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { routes } from '../lib/routes';
import { findableAs } from '../lib/search';
import { filesBelow } from './files';
import type { PageFacts } from './pages';
import { featuresOf } from './pages/features';
import { writeSearchIndex } from './search';

/** What Pagefind keeps of a page. */
type Kept = { url: string; content: string; meta: Record<string, string>; filters: Record<string, string[]> };

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'search-'));
});

afterEach(() => rm(directory, { recursive: true }));

const marked = (...of: Parameters<typeof findableAs>) =>
  Object.entries(findableAs(...of))
    .map(([name, value]) => `${name}="${value}"`)
    .join();

const mark = marked('project');

const page = (main: string, lang = 'en-GB') =>
  `<!DOCTYPE html><html lang="${lang}"><head><title>Tab</title><style>.unseen{}</style></head><body>` +
  `<header><h1>Around</h1></header><main id="main_">${main}</main><footer>Below</footer></body></html>`;

const project = page(
  `<div ${mark}><nav>Projects</nav><h1>Kata &lt;Containers&gt;</h1><span aria-hidden="true">KC</span>` +
    '<dl><dt>Status</dt><dd>Confirmed</dd></dl><p data-print="none">Edit</p>' +
    '<div data-pagefind-ignore=""><h2>News</h2></div><script type="application/ld+json">{"a":"graph"}</script></div>',
);

/** Writes pages and their index, as a build does, and returns the number of pages that can be found. */
async function indexed(pages: Record<string, string>, to = directory): Promise<number> {
  for (const [file, html] of Object.entries(pages)) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await writeFile(join(to, file), html);
  }
  const facts = Object.entries(pages).map(([file, html]) => ({ page: file, features: featuresOf(parse(html)) }));
  return writeSearchIndex(facts as unknown as PageFacts[], to);
}

/** The files of the index, without hashes in their names. */
async function indexFiles(): Promise<string[]> {
  return (await filesBelow(join(directory, 'pagefind'))).map((file) => file.replace(/_[0-9a-f]{7,}/, '_HASH'));
}

/** What the index keeps of each page. */
async function kept(): Promise<Kept[]> {
  const files = (await filesBelow(directory)).filter((file) => file.endsWith('.pf_fragment'));
  const texts = await Promise.all(
    files.map(async (file) => gunzipSync(await readFile(join(directory, file))).toString()),
  );
  return texts.map((text) => JSON.parse(text.replace(/^pagefind_dcd/, '')));
}

describe('the index', () => {
  it('keeps the content of a page, its title, kind and address, and nothing of what is around it', async () => {
    await indexed({ 'projects/kata.html': project });
    expect(await kept()).toEqual([
      expect.objectContaining({
        url: '/projects/kata',
        meta: { title: 'Kata <Containers>', name: 'Kata <Containers>' },
        filters: { type: ['project'] },
        content: 'Kata <Containers> Status Confirmed.',
      }),
    ]);
  });

  it('keeps what a search can narrow and order a page by', async () => {
    const post = page(`<div ${marked('post', { date: '2021-04-14T13:30:00Z' })}><h1>Wallaby</h1></div>`);
    const member = page(`<div ${marked('member', { tiers: ['gold', 'infrastructure-donor'] })}><h1>Ada</h1></div>`);
    await indexed({ 'a.html': post, 'b.html': member });
    const pages = await kept();
    expect(pages.find(({ url }) => url === '/a')).toMatchObject({
      content: 'Wallaby.',
      meta: { title: 'Wallaby', date: '2021-04-14' },
      filters: { type: ['post'], year: ['2021'] },
    });
    expect(pages.find(({ url }) => url === '/b')).toMatchObject({
      meta: { title: 'Ada', name: 'Ada' },
      filters: { type: ['member'], tier: ['gold', 'infrastructure-donor'] },
    });
  });

  it('leaves out a page that is not marked', async () => {
    const pages = { 'blog.html': page('<h1>News</h1>'), 'a.html': project, '404.html': page('<h1>Nothing</h1>') };
    expect(await indexed(pages)).toBe(1);
    expect((await kept()).map(({ url }) => url)).toEqual(['/a']);
  });

  it('names an address as it stands in a link', async () => {
    await indexed({ 'blog/côté à.html': project });
    expect((await kept()).map(({ url }) => url)).toEqual(['/blog/c%C3%B4t%C3%A9%20%C3%A0']);
  });

  it('is made of the files that the search asks for, without widgets', async () => {
    await indexed({ 'a.html': project });
    expect(await indexFiles()).toEqual([
      'filter/en-gb_HASH.pf_filter',
      'fragment/en-gb_HASH.pf_fragment',
      'index/en-gb_HASH.pf_index',
      'pagefind-entry.json',
      'pagefind.en-gb_HASH.pf_meta',
      'pagefind.js',
      'wasm.en-gb.pagefind',
      'words.json',
    ]);
  });

  it('has a WebAssembly file for a language that Pagefind does not know', async () => {
    await indexed({ 'a.html': project.replace('en-GB', 'ja') });
    expect((await indexFiles()).filter((file) => file.startsWith('wasm'))).toEqual(['wasm.unknown.pagefind']);
  });

  it('is written for a site without such a page', async () => {
    expect(await indexed({ 'blog.html': page('<h1>News</h1>') })).toBe(0);
    expect(await indexFiles()).toContain('pagefind.js');
  });

  it('is the same for the same pages, whatever order they come in', async () => {
    const pages = Array.from({ length: 12 }, (_, number): [string, string] => {
      return [`projects/${number}.html`, project.replace('Confirmed', `Confirmed ${number} times`)];
    });
    const contents = async (folder: string) => {
      const files = (await filesBelow(folder)).filter((file) => file.startsWith('pagefind/'));
      return Promise.all(files.map(async (file) => [file, (await readFile(join(folder, file))).toString('base64')]));
    };
    await indexed(Object.fromEntries(pages), join(directory, 'one'));
    await indexed(Object.fromEntries(pages.toReversed()), join(directory, 'other'));
    expect(await contents(join(directory, 'other'))).toEqual(await contents(join(directory, 'one')));
  });
});

it('a page that can be found has to say where its content is', async () => {
  const bare = `<!DOCTYPE html><html lang="en"><body><div ${mark}><h1>Kata</h1></div></body></html>`;
  await expect(indexed({ 'projects/kata.html': bare })).rejects.toThrow(
    '/projects/kata (projects/kata.html) can be found by a search, but has no <main>',
  );
});

it('the words and names of the pages lie beside the index', async () => {
  await indexed({ 'projects/kata.html': project });
  const text = await readFile(join(directory, routes.searchWords), 'utf8');
  expect(JSON.parse(text)).toEqual({ names: ['Kata <Containers>'], words: ['containers kata'] });
});
