import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attributeOf, elementsIn } from '../../lib/html';
import { fixtureContent } from '../../scripts/fixture-content';
import { build } from './build';

const origin = 'https://empty.example';
const place = 'https://change-12.previews.example';

/** What each host reads of the headers that it has to send. */
const hostFiles = ['_headers', '_nginx.conf', '_vercel.json'];

let content: string;
let folder: string;
let preview: string;
let own: string;

beforeAll(async () => {
  content = fixtureContent('empty');
  for (const file of ['posts/filler-01.md', 'members/left.md', 'media/square.png']) {
    cpSync(join('e2e/fixtures/content', file), join(content, file));
  }
  folder = mkdtempSync(join(tmpdir(), 'portal-preview-'));
  preview = join(folder, 'preview');
  own = join(folder, 'own');
  expect(await build({ content, out: preview }, { SITE_URL: place })).toMatchObject({ code: 0 });
  expect(await build({ content, out: own }, { SITE_URL: undefined })).toMatchObject({ code: 0 });
});

afterAll(() => {
  for (const directory of [content, folder]) rmSync(directory, { recursive: true });
});

/** What each page of a built site says to search engines, and which address it names as its own, by file. */
function pages(out: string): Map<string, { robots: string | undefined; canonical: string | undefined }> {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  return new Map(files.sort().map((file) => [file, introductionIn(readFileSync(join(out, file), 'utf8'))]));
}

function introductionIn(html: string) {
  const elements = elementsIn(parse(html));
  const saidBy = (attribute: string, is: string, value: string) => {
    const found = elements.filter((element) => attributeOf(element, attribute) === is);
    return found.length === 0 ? undefined : found.map((element) => attributeOf(element, value)).join('|');
  };
  return { robots: saidBy('name', 'robots', 'content'), canonical: saidBy('rel', 'canonical', 'href') };
}

function read(out: string, file: string): string {
  return readFileSync(join(out, file), 'utf8');
}

describe('a preview', () => {
  it('asks search engines on every page to leave it out; the site itself does so where nobody searches, and on lists of one', () => {
    const asked = [...pages(preview)].filter(([, { robots }]) => robots?.includes('noindex'));
    expect(asked.map(([file]) => file)).toEqual([...pages(own).keys()]);
    expect(asked.map(([file]) => file)).toEqual(expect.arrayContaining(['blog/filler-01.html', 'members/left.html']));
    const unsearched = [...pages(own)].filter(([, { robots }]) => robots?.includes('noindex'));
    expect(unsearched.map(([file]) => file)).toEqual([
      '404.html',
      'blog/author/ada-example.html',
      'blog/category/reports.html',
      'blog/year/2020.html',
      'search.html',
      'styleguide.html',
    ]);
  });

  it('names the site’s own addresses as canonical, as the site itself does', () => {
    const canonicals = (out: string) => [...pages(out)].map(([file, { canonical }]) => [file, canonical]);
    expect(canonicals(preview)).toEqual(canonicals(own));
    expect(canonicals(preview)).toContainEqual(['blog/filler-01.html', `${origin}/blog/filler-01`]);
    const named = [...pages(preview).values()].flatMap(({ canonical }) => canonical ?? []);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((url) => new URL(url).origin !== origin)).toEqual([]);
    for (const file of pages(preview).keys()) expect(read(preview, file), file).not.toContain('previews.example');
  });

  it('lets no crawler in, and the site itself every one', () => {
    expect(read(preview, 'robots.txt')).toMatch(/^User-agent: \*\nDisallow: \/$/m);
    expect(read(preview, 'robots.txt')).not.toMatch(/^(Allow|Sitemap):/m);
    expect(read(own, 'robots.txt')).toMatch(/^User-agent: \*\nAllow: \/$/m);
    expect(read(own, 'robots.txt')).not.toMatch(/noindex|Disallow/);
  });

  it('has its host say so with every file, and the site itself does not', () => {
    expect(read(preview, '_headers')).toMatch(/^\/\*\n( {2}.+\n)* {2}X-Robots-Tag: noindex$/m);
    for (const file of hostFiles) {
      expect(read(preview, file), file).toContain('X-Robots-Tag');
      expect(read(own, file), file).not.toContain('X-Robots-Tag');
    }
  });

  it('for a place that is no address is not built, and a sentence says why', async () => {
    const nowhere = join(folder, 'nowhere');
    const { code, output } = await build({ content, out: nowhere }, { SITE_URL: 'change-12.previews.example' });
    expect(code).toBe(1);
    expect(output).toContain(
      `SITE_URL is "change-12.previews.example"; it has to be the web address that this build will be served at, such as ${origin}.`,
    );
    expect(existsSync(nowhere)).toBe(false);
  });
});
