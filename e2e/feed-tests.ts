import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from '@playwright/test';
import { readData } from '../lib/content/read-data';
import { site } from '../lib/content/schema';
import { feedAddresses } from '../lib/feeds/feed-addresses';
import { attributeOf, elementsIn } from '../lib/html';
import { decodeAddress, href } from '../lib/routes';
import { contentOf, type ReadEntry, type ReadFeed, readings } from './feed-readers';
import { changesAddress, type WrittenChange, writtenChanges } from './members';
import { isListed, type WrittenPost, writtenLists, writtenPosts } from './posts';
import { proseOf, wordsOf } from './prose';
import { jsonFeedFaults, xmlFaults } from './schemas/validate';

type Published = { directory: string; content: string };
type Feed = { file: string; text: string; readings: readonly ReadFeed[] };

/** Declares the tests of all feeds of a published site, found by looking at its files, and held to its content. */
export function testFeeds({ directory, content }: Published): void {
  const { url: origin, name } = readData(site, content);
  const changes = writtenChanges(content).map((change) => factsOfChange(change, origin, name));
  const lists = [
    ...writtenLists(content).map(({ address, posts }) => ({
      address,
      facts: posts.map((post) => factsOf(post, absolute(origin, post.address))),
    })),
    ...(changes.length > 0 ? [{ address: changesAddress, facts: changes }] : []),
  ];
  let feeds: readonly Feed[];
  let entries: readonly { file: string; entry: ReadEntry }[];

  test.beforeAll(() => {
    feeds = feedFiles(directory).map((file) => {
      const text = readFileSync(join(directory, file), 'utf8');
      return { file, text, readings: readings(file, text) };
    });
    entries = feeds.flatMap(({ file, readings: [first] }) => (first?.entries ?? []).map((entry) => ({ file, entry })));
  });

  test('there are feeds of each list with an entry, in every format, and no others', () => {
    const expected = lists.flatMap(({ address, facts }) => feedAddresses(address, facts.length));
    expect(feeds.map(({ file }) => `/${file}`).sort()).toEqual(expected.sort());
  });

  test('two parsers read in each feed what the content says, in its order', () => {
    for (const { address, facts: all } of lists) {
      for (const { file, readings: read } of feeds.filter(({ file }) => listOf(file) === address)) {
        expect(read).toHaveLength(2);
        for (const { page, entries: found } of read) {
          expect(page, file).toBe(absolute(origin, address));
          const facts = all.slice(0, 50);
          expect(facts, file).toMatchObject(found.map((entry) => entry.facts));
        }
      }
    }
  });

  test('each feed names its own address', () => {
    const wrong = feeds.filter(({ file, readings: read }) => selfOf(read) !== `${origin}/${file}`);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test('what an entry is known by is the canonical address of a page that is there, and of a place on it', async ({
    request,
  }) => {
    test.setTimeout(180_000);
    for (const id of new Set(entries.map(({ entry }) => entry.facts.id))) {
      expect(id).toBeTruthy();
      const [page, place] = (id ?? '').split('#');
      const response = await request.get(new URL(page ?? '').pathname);
      expect(response.status(), id).toBe(200);
      const html = await response.text();
      expect(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1], id).toBe(page);
      if (place !== undefined) expect(html, id).toContain(` id="${decodeURIComponent(place)}"`);
    }
  });

  test('no post is in a feed that lists do not show', () => {
    const absent = writtenPosts(content).filter((post) => !isListed(post));
    const addresses = new Set(absent.map(({ address }) => absolute(origin, address)));
    expect(entries.filter(({ entry }) => addresses.has(entry.facts.id ?? '')).map(({ file }) => file)).toEqual([]);
    for (const { title } of absent) for (const { text } of feeds) expect(text).not.toContain(title);
  });

  test('the text of an entry stands by itself: whole addresses, nothing that only this site understands', () => {
    const found = entries.flatMap(({ file, entry }) => {
      const elements = elementsIn(contentOf(entry));
      const attributes = elements.flatMap(({ attrs }) => attrs);
      const relative = attributes.filter(({ name, value }) => /^(href|src|cite)$/.test(name) && !URL.canParse(value));
      const ours = attributes.filter(({ name }) =>
        /^(class|id|style|tabindex|role|sizes|srcset|data-.*|aria-.*|on.*)$/.test(name),
      );
      const elementsOfOurs = elements.filter(({ tagName }) => /-|^(script|iframe|input|style)$/.test(tagName));
      return [...relative, ...ours, ...elementsOfOurs.map(({ tagName }) => ({ name: tagName, value: '' }))].map(
        ({ name, value }) => `${file}: ${name} ${value}`,
      );
    });
    expect(found).toEqual([]);
    expect(entries.every(({ entry }) => elementsIn(contentOf(entry)).length > 0)).toBe(true);
  });

  test('an entry has the whole text of its post, and after it what was corrected', () => {
    const posts = new Map(writtenPosts(content).map((post) => [absolute(origin, post.address), post]));
    const texts = new Map<string, string>();
    for (const { file, entry } of entries) {
      const { id = '' } = entry.facts;
      if (!posts.has(id)) continue;
      const text = texts.get(id) ?? proseOf(join(directory, `${decodeAddress(new URL(id).pathname)}.html`));
      texts.set(id, text);
      const words = wordsOf(contentOf(entry));
      const corrections = posts.get(id)?.corrections ?? [];
      expect(text, id).not.toBe('');
      expect(words.slice(0, text.length), `${id} in ${file}`).toBe(text);
      if (corrections.length === 0) expect(words, `${id} in ${file}`).toBe(text);
      for (const { note } of corrections) expect(words.slice(text.length), `${id} in ${file}`).toContain(note);
    }
  });

  test('an entry about a change says what changed and when, and leads to the member and to the month', () => {
    const ofChanges = entries.filter(({ file }) => file.startsWith(`${changesAddress.slice(1)}/`));
    expect(ofChanges.length > 0).toBe(changes.length > 0);
    for (const { entry } of ofChanges) {
      const { id = '', title = '', published } = entry.facts;
      expect(wordsOf(contentOf(entry)), id).toContain(title);
      const [member, month] = elementsIn(contentOf(entry)).flatMap((element) => attributeOf(element, 'href') ?? []);
      expect(member, id).toBe(id);
      const file = `members/at/${new Date(published).toISOString().slice(0, 7)}`;
      expect(month, id).toBe(`${origin}/${file}`);
      expect(existsSync(join(directory, `${file}.html`)), id).toBe(true);
    }
  });

  test('every entry has one picture, with the length and type of the file that is there', () => {
    for (const { file, entry } of entries) expect(entry.enclosures, `${entry.facts.id} in ${file}`).toHaveLength(1);
    for (const { url, type, length } of entries.flatMap(({ entry }) => entry.enclosures ?? [])) {
      const file = join(directory, decodeAddress(new URL(url ?? '').pathname));
      expect(existsSync(file), url).toBe(true);
      expect(length, url).toBe(readFileSync(file).length);
      expect(type, url).toMatch(/^image\//);
    }
  });

  test('each feed is valid by the schema of its format', async () => {
    const named = (pattern: RegExp) =>
      new Map(feeds.filter(({ file }) => pattern.test(file)).map(({ file, text }) => [file, text]));
    expect(await xmlFaults('rss', named(/rss(-\d+)?\.xml$/))).toEqual([]);
    expect(await xmlFaults('atom', named(/atom(-\d+)?\.xml$/))).toEqual([]);
    const faults = [...named(/\.json$/)].flatMap(([file, text]) =>
      jsonFeedFaults(text).map((fault) => `${file}${fault}`),
    );
    expect(faults).toEqual([]);
  });
}

/** The files of all feeds of a published site. */
function feedFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => /(^|\/)(feed(-\d+)?\.json|(?!sitemap)[^/]*\.xml)$/.test(file) && !file.startsWith('sitemaps/'));
}

/** The address of the page whose feed a file is; of a document of an archive, none. */
function listOf(file: string): string | undefined {
  if (/-\d+\.\w+$/.test(file)) return undefined;
  return `/${file.replace(/\/?[^/]*$/, '')}`.replace(/^\/$/, '/blog');
}

function selfOf(read: readonly ReadFeed[]): string | undefined {
  const [self, ...others] = new Set(read.flatMap((reading) => ('self' in reading ? [reading.self] : [])));
  return others.length === 0 ? self : undefined;
}

function absolute(origin: string, address: string): string {
  return origin + href(address);
}

/** What an entry has to say about a post. Its text and its picture have tests of their own. */
function factsOf({ title, date, changed, author, category }: WrittenPost, url: string): ReadEntry['facts'] {
  return {
    id: url,
    url,
    title,
    published: new Date(date).valueOf(),
    updated: new Date(changed).valueOf(),
    authors: author,
    categories: category.map(({ label }) => label),
  };
}

/** The same about a change among the members. */
function factsOfChange({ date, member, id, sentence, category }: WrittenChange, origin: string, name: string) {
  const url = `${origin}/members/${member}#${id}`;
  const moment = Date.parse(`${date}T00:00:00Z`);
  return { id: url, url, title: sentence, published: moment, updated: moment, authors: [name], categories: [category] };
}
