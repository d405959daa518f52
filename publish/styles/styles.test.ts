import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../lib/cache';
import { finishPages } from '../pages';
import { inlineStyles } from '.';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'styles-'));
});

afterEach(() => rm(directory, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(directory, 'from', file)), { recursive: true });
  await writeFile(join(directory, 'from', file), text);
}

const sheet = '_next/static/chunks/a.css';
const playerAddress = '/islands/player.js';

type Site = { bodies: string[]; css: string; script?: string };

/** Publishes pages with a style sheet, and returns the text of the one that each page then has. */
async function styled({ bodies, css, script = '' }: Site): Promise<{ sheets: string[]; pages: string[] }> {
  await write(sheet, css);
  const files = bodies.map((_, index) => `${index}.html`);
  for (const [index, body] of bodies.entries())
    await write(`${index}.html`, `<link rel="stylesheet" href="/${sheet}">${body}`);
  const folders = { from: join(directory, 'from'), to: join(directory, 'to') };
  const islands = new Map([[playerAddress, { address: '/islands/player.0123456789.js', script }]]);
  const facts = await finishPages(files, {
    ...folders,
    islands,
    clientModules: new Map(),
    cache: openCache(join(directory, 'cache')),
  });
  const sheets = await inlineStyles(facts, { ...folders, islands });
  const texts = await Promise.all(files.map((file) => readFile(join(folders.to, file), 'utf8')));
  return { sheets, pages: texts.map((html) => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '') };
}

/** The styles of the only page of a site. */
async function stylesOf(body: string, css: string, script?: string): Promise<string> {
  const { pages } = await styled({ bodies: [body], css, ...(script !== undefined && { script }) });
  return pages[0] ?? '';
}

const island = `<script type="module" src="${playerAddress}"></script>`;

describe('the styles of a page', () => {
  it.each([
    ['an element of it', '<p>', 'p{color:red}'],
    ['a class of it', '<p class="a md:b">', '.a{color:red}.md\\:b{color:red}'],
    ['an id of it', '<p id="a">', '#a{color:red}'],
    ['an attribute of it', '<p dir="rtl">', '[dir=rtl]{color:red}'],
    ['the document', '<p>', ':root{color:red}html{color:red}body{color:red}'],
    ['a change of page', '<p>', '@view-transition{navigation:auto}'],
    ['what a browser opens', '<div popover="">', '[popover]:popover-open{color:red}'],
    ['what a visitor opens', '<details>', 'details[open]{color:red}'],
    ['what no island has defined', '<a-b>', 'a-b:not(:defined){display:none}'],
    ['everything', '<p>', '*,:before{color:red}'],
    ['selected text', '<p>', '::selection{color:red}'],
    ['whatever has the focus', '<p>', ':focus-visible{color:red}'],
    [
      'how a long value begins and ends',
      `<a href="/${'a'.repeat(99)}.pdf">`,
      '[href^="/"]{color:red}[href$=".pdf"]{color:red}',
    ],
    ['a layer, in its order', '<p class="a">', '@layer base,utilities;@layer utilities{.a{color:red}}'],
    ['a window', '<p class="a">', '@media (width>=48rem){.a{color:red}}'],
    ['paper', '<p>', '@page{margin:2cm}'],
  ])('keep a rule about %s', async (_, body, css) => {
    expect(await stylesOf(body, css)).toBe(css);
  });

  it.each([
    ['an element that it has not', '<p>', 'q{color:red}'],
    ['a class that it has not', '<p class="a">', '.b{color:red}.a.b{color:red}'],
    ['what only its text speaks of', '<p>aside</p>', 'aside{color:red}.aside{color:red}'],
    ['an open element that it has not', '<p>', 'details[open]{color:red}'],
    ['a window', '<p>', '@media (width>=48rem){.b{color:red}}'],
  ])('lose a rule about %s', async (_, body, css) => {
    expect(await stylesOf(body, `${css}html{color:blue}`)).toBe('html{color:blue}');
  });

  it('are all of its style sheets, in their order', async () => {
    await write('b.css', 'i{color:blue}');
    expect(await stylesOf('<p><i><link rel="stylesheet" href="/b.css">', 'p{color:red}')).toBe(
      'p{color:red}i{color:blue}',
    );
  });

  it.each([
    ['../media/a.woff2', 'url(/_next/static/media/a.woff2)'],
    ['a.png', 'url(/_next/static/chunks/a.png)'],
    ['"../media/a b.png"', 'url("/_next/static/media/a b.png")'],
    ['#a', 'url(#a)'],
    ['\'data:image/svg+xml,<path fill="url(#a)"/>\'', 'url(\'data:image/svg+xml,<path fill="url(#a)"/>\')'],
    ['/media/a.png', 'url(/media/a.png)'],
    ['data:image/png;base64,AA==', 'url(data:image/png;base64,AA==)'],
    ['"data:image/png;base64,AA=="', 'url("data:image/png;base64,AA==")'],
    ['https://a.example/a.png', 'url(https://a.example/a.png)'],
  ])('find %s where it is', async (address, expected) => {
    expect(await stylesOf('<p>', `p{background:url(${address})}`)).toBe(`p{background:${expected}}`);
  });

  it('keep the values that they use, and no others', async () => {
    const css = ':root{--used:red;--by-used:var(--used);--unused:blue}p{color:var(--by-used)}';
    expect(await stylesOf('<p>', css)).toBe(css.replace(';--unused:blue', ''));
  });

  it('keep the movements that they use, and no others', async () => {
    const css = '@keyframes used{to{opacity:0}}p{animation:used 1s}';
    expect(await stylesOf('<p>', `@keyframes unused{to{opacity:1}}${css}`)).toBe(css);
  });
});

describe('what an island will do to a page', () => {
  const script = "document.createElement('iframe');e.dataset.theme='dark';e.classList.add('playing')";
  const css = 'iframe{color:red}[data-theme=dark]{color:red}.playing{color:red}';

  it('has its styles there already', async () => {
    expect(await stylesOf(island, css, script)).toBe(css);
  });

  it('has none on a page without the island', async () => {
    expect(await stylesOf('<p>', `${css}p{color:blue}`, script)).toBe('p{color:blue}');
  });
});

describe('pages of one kind', () => {
  const css = 'p{color:red}.a{color:blue}.b{color:green}';

  it('share the very same style sheet', async () => {
    const { sheets, pages } = await styled({ bodies: ['<p class="a">One', '<p class="b">', '<p class="a">Two'], css });
    expect(pages).toEqual(['p{color:red}.a{color:blue}', 'p{color:red}.b{color:green}', pages[0]]);
    expect(sheets.sort()).toEqual([pages[0], pages[1]]);
  });

  it('are twelve at most, and each page has the styles that it needs', async () => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const { sheets, pages } = await styled({
      bodies: numbers.map((number) => `<p class="n${number}">`),
      css: numbers.map((number) => `.n${number}{order:${number}}`).join(''),
    });
    expect(sheets).toHaveLength(12);
    for (const [number, text] of pages.entries()) expect(text).toContain(`.n${number}{`);
    expect(new Set(pages)).toEqual(new Set(sheets));
  });
});

it('a style sheet that is missing stops the build', async () => {
  await expect(stylesOf('<link rel="stylesheet" href="/absent.css">', 'p{}')).rejects.toThrow('absent.css');
});
