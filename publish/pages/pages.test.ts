import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openCache } from '../../lib/cache';
import { finishedPage, finishPages, type PageFacts } from '.';

const runtime = '[project]/node_modules/next/dist/esm/client/components/layout-router.js';
const menu = '[project]/components/menu.tsx';
const clientModules = new Map([
  ['1', runtime],
  ['2', menu],
]);
const islands = new Map([
  ['/islands/video-player.js', { address: '/islands/video-player.0123456789.js', script: 'play()' }],
  ['/islands/theme-switch.js', { address: '/islands/theme-switch.9876543210.js', script: 'choose()' }],
]);

const page = `<!DOCTYPE html><html lang="en"><head>
<link rel="preload" as="script" href="/_next/a.js"><link rel="canonical" href="https://a.example/">
<link rel="stylesheet" href="/_next/a.css" data-precedence="next"><link rel="stylesheet" href="/_next/b.css">
<style>p{color:red}</style><script src="/_next/a.js" async=""></script>
<script type="application/ld+json">{"name":"a"}</script></head>
<body><!--$--><nav><a href="/">Home</a><a href="/blog">News</a></nav>
<main><p class="big">Text</p></main><!--/$--><script type="module" src="/islands/video-player.js"></script>
<script type="module" src="/islands/video-player.js"></script>
<script>self.__next_f.push([1,"1:I[1,[],\\"default\\"]\\n</p>"])</script></body></html>`;

const finish = (html: string, file = 'blog.html') => finishedPage(html, file, { islands, clientModules });

describe('a finished page', () => {
  const { html } = finish(page);

  it('has lost the framework’s scripts, preloads, style sheets and comments', () => {
    expect(html).not.toMatch(/_next|__next_f|<!--/);
  });

  it.each([
    '<p class="big">Text</p>',
    'p{color:red}',
    'rel="canonical"',
    '{"name":"a"}',
    '<!DOCTYPE html><html lang="en">',
  ])('has kept %s', (part) => {
    expect(html).toContain(part);
  });

  it('asks for its islands under their published names', () => {
    expect(html.match(/src="[^"]*"/g)).toEqual(Array(2).fill('src="/islands/video-player.0123456789.js"'));
  });

  it('names modules that an island loads later by their published names, and those of a dialog that waits too', () => {
    const later = 'data-window="/islands/theme-switch.js"';
    const { html: one, facts } = finish(
      page.replace('<p class="big">', `<p ${later}><template><p class="inert" ${later}></p></template><p class="big">`),
    );
    expect(one.match(/data-window="[^"]*"/g)).toEqual(
      Array(2).fill('data-window="/islands/theme-switch.9876543210.js"'),
    );
    expect(facts.islands).toEqual(['/islands/video-player.js']);
    expect(facts.features.classes).toEqual(['inert', 'big']);
  });

  it('says which link leads to it', () => {
    expect(html).toContain('<a href="/blog" aria-current="page">');
    expect(finish(page, 'blog/a.html').html).toContain('<a href="/blog" aria-current="true">');
  });

  it('has the speculation rules in its head', () => {
    expect(html).toMatch(/<script type="speculationrules">\{.*\}<\/script><\/head>/);
  });

  it('stays as it is when finished again', () => {
    expect(finish(html).html).toBe(html);
  });
});

describe('what later steps are told of a page', () => {
  const { facts } = finish(page);

  it('is where its styles and scripts are, and what it has', () => {
    expect(facts).toMatchObject<Partial<PageFacts>>({
      page: 'blog.html',
      styleSheets: ['/_next/a.css', '/_next/b.css'],
      islands: ['/islands/video-player.js'],
      inlineStyles: ['p{color:red}'],
      hasPictures: false,
    });
    expect(facts.features.classes).toEqual(['big']);
    expect(facts.features.attributes).toContain('aria-current');
  });

  it('is that it has pictures, where it has', () => {
    expect(finish(page.replace('<p', '<img src="/a.png"><p')).facts.hasPictures).toBe(true);
  });
});

describe('a page that would lose behaviour', () => {
  it('is refused, and the error names it and the component', () => {
    const withMenu = page.replace('1:I[1,', '1:I[1,[]]\\n2:I[2,');
    expect(() => finish(withMenu, 'blog/page/2.html')).toThrow(`This page would lose what ${menu} does`);
  });
});

describe('a page with an island that is not there', () => {
  it('is refused, and the error names it', () => {
    const typo = page.replace('/islands/video-player.js', '/islands/typo.js');
    expect(() => finish(typo, 'blog.html')).toThrow('There is no island /islands/typo.js');
  });
});

describe('the pages of a site', () => {
  it('are read from one folder and written to the other', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'pages-'));
    const [from, to] = [join(directory, 'from'), join(directory, 'to')];
    try {
      for (const file of ['index.html', 'blog/a.html']) {
        await mkdir(dirname(join(from, file)), { recursive: true });
        await writeFile(join(from, file), page);
      }
      const cache = openCache(join(directory, 'cache'));
      const work = { from, to, islands, clientModules, cache };
      const facts = await finishPages(['index.html', 'blog/a.html'], work);
      expect(facts.map((one) => one.page)).toEqual(['index.html', 'blog/a.html']);
      expect(await readFile(join(to, 'blog/a.html'), 'utf8')).toBe(finish(page, 'blog/a.html').html);
      expect(await readFile(join(from, 'blog/a.html'), 'utf8')).toBe(page);

      // What was rendered as before is not parsed again; what was not, is.
      await writeFile(join(from, 'index.html'), page.replace('Text', 'Other text'));
      expect((await finishPages(['index.html', 'blog/a.html'], work)).slice(1)).toEqual(facts.slice(1));
      expect(cache.counts).toEqual({ found: 1, made: 3 });
      expect(await readFile(join(to, 'index.html'), 'utf8')).toContain('Other text');
      const changed = [...islands].map(([name, island]) => [name, { ...island, script: 'changed()' }] as const);
      await finishPages(['blog/a.html'], { ...work, islands: new Map(changed) });
      expect(cache.counts).toEqual({ found: 1, made: 4 });
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
