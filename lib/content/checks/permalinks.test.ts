import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fixContent } from '../fix';
import { addToLedger } from '../permalinks';
import { checkContent } from '.';
import { checkedFiles } from './checked-files';
import { publishedAddresses } from './published';
import {
  eventFile,
  memberFile,
  now,
  pageFile,
  postFile,
  projectFile,
  type SampleFolder,
  sampleFolder,
} from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
  folder.write('posts/hello.md', postFile);
});

afterEach(() => folder.remove());

/** Writes down everything that is published now, as the command does. */
function writeDown(moment = now): string[] {
  return addToLedger(folder.directory, publishedAddresses(checkedFiles(folder.directory).files, moment));
}

function ledger(): string {
  return readFileSync(join(folder.directory, 'permalinks.txt'), 'utf8');
}

const own = [
  ...['/', '/blog', '/data', '/events', '/search', '/styleguide'],
  ...['/members', '/members/changes', '/members/statistics', '/members/table'],
  ...['/projects', '/projects/compare'],
];
const ofPost = ['/blog/author/ada', '/blog/category/news', '/blog/hello', '/blog/year/2020'];

describe('the ledger', () => {
  it('has the pages of documents, authors, categories, years and the portal itself', () => {
    folder.write('posts/unlisted.md', postFile.replace('author: Ada', 'author: Nobody\nhidePost: true'));
    folder.write('members/acme.md', memberFile);
    folder.write('projects/zuul.md', projectFile);
    folder.write('events/summit.md', eventFile);
    folder.write('pages/legal/rules.md', pageFile);
    folder.write('people/grace.md', '---\nname: Grace Example\n---\n');
    const others = ['/blog/unlisted', '/members/acme', '/projects/zuul', '/events/summit', '/legal/rules'];
    const all = [...own, ...ofPost, ...others, '/blog/author/grace-example'].sort();
    expect(writeDown()).toEqual(all);
    expect(ledger().split('\n').slice(2)).toEqual([...all, '']);
  });

  it('has no draft, and nothing that is still to come or over', () => {
    folder.write('posts/draft.md', postFile.replace('author: Ada', 'author: Ada\ndraft: true'));
    folder.write('posts/later.md', postFile.replace('author: Ada', 'author: Ada\npublishAt: 2023-01-01T00:00Z'));
    folder.write('posts/over.md', postFile.replace('author: Ada', 'author: Ada\nexpireAt: 2022-01-01T00:00Z'));
    expect(writeDown()).toEqual([...own, ...ofPost].sort());
  });

  it('keeps what it has, and is sorted by the letters’ numbers', () => {
    folder.write('permalinks.txt', '# Ours.\r\n/z\r\n/blog/hello\r\n\r\n/é\r\n/Z');
    expect(writeDown()).not.toContain('/blog/hello');
    const addresses = [...own, ...ofPost, '/Z', '/z', '/é'].sort();
    expect(ledger()).toBe(['# Ours.', ...addresses, ''].join('\r\n'));
    const before = ledger();
    expect([writeDown(), ledger()]).toEqual([[], before]);
  });
});

describe('an address of the ledger', () => {
  it('is right while something answers, in whatever way', async () => {
    folder.write('pages/about.md', pageFile);
    writeDown();
    expect(await folder.found()).toEqual([]);
    folder.write('permalinks.txt', ledger().replace('/search\n', '/rss.xml\n/search\n'));
    folder.write('redirects.yml', 'redirects:\n  - { from: /about, to: /blog, status: 301 }\n');
    folder.remove('pages/about.md');
    expect(await folder.found()).toEqual([]);
  });

  it('that no longer answers is an error, with the redirect to write', async () => {
    folder.write('pages/about.md', pageFile);
    writeDown();
    folder.remove('pages');
    folder.write('pages/about-us.md', pageFile);
    writeDown();
    expect(await folder.found()).toEqual([
      'permalinks.txt:4:1 permalink /about was published, and nothing answers there any more. Bring it back, or say in redirects.yml where it is now: `- { from: /about, to: /about-us, status: 301 }`.',
    ]);
  });

  it('that no longer answers goes also with an author, a category, a member, and with a post that becomes a draft', async () => {
    folder.write('members/acme.md', memberFile);
    writeDown();
    folder.remove('members');
    folder.remove('people');
    folder.write('posts/hello.md', postFile.replace('author: Ada', 'author: Ada\ndraft: true'));
    const found = await folder.found();
    expect(found.map((text) => / permalink (\S+) was/.exec(text)?.[1])).toEqual([...ofPost, '/members/acme']);
    expect(found.at(-1)).toContain('{ from: /members/acme, to: /members, status: 301 }');
  });

  it('may have ended by itself, and its author and category with it', async () => {
    folder.write('posts/hello.md', postFile.replace('author: Ada', 'author: Ada\nexpireAt: 2022-01-01T00:00Z'));
    folder.write('events/summit.md', eventFile.replace('name: Summit', 'name: Summit\nexpireAt: 2022-01-01T00:00Z'));
    expect(writeDown(new Date('2021-12-01T00:00:00Z'))).toContain('/events/summit');
    expect(await folder.found()).toEqual([]);
  });

  it.each([
    ['about', undefined],
    ['//about', undefined],
    ['/two words', undefined],
    ['<<<<<<< HEAD', undefined],
    ['/about ', '/about'],
    ['/about/', '/about'],
    ['/about?page=2', '/about'],
    ['https://foundation.example/about', '/about'],
    ['/caf%C3%A9', '/café'],
    [`/${'a'.repeat(10_000_000)}`, undefined],
  ])('is well-formed, not %.40s', async (text, right) => {
    folder.write('permalinks.txt', `# Ours.\n/\n${text}\n`);
    const { findings } = await checkContent(folder.directory, { now });
    expect(findings.filter(({ rule }) => rule === 'permalink')).toEqual([
      expect.objectContaining({ severity: 'error', path: 'permalinks.txt', line: 3, source: text }),
    ]);
    expect(findings.find(({ rule }) => rule === 'permalink')?.correction?.text).toBe(right);
  });

  it('stands once, in its place', async () => {
    writeDown();
    folder.write('permalinks.txt', `${ledger()}/blog/hello\n/blog/hello\n`);
    expect(await folder.found()).toEqual([
      'permalinks.txt:19:1 permalink /blog/hello stands after /styleguide: the list is not sorted. Run `npm run permalinks`, which sorts it.',
      'permalinks.txt:20:1 permalink /blog/hello is there twice. Run `npm run permalinks`, which sorts it.',
    ]);
    writeDown();
    expect(await folder.found()).toEqual([]);
  });

  it('is mended by itself where it has blanks around it, and nothing else in the file is', async () => {
    writeDown();
    const right = ledger();
    folder.write('permalinks.txt', `\uFEFF${right.replace('/events\n', '/events \t\n').trimEnd()}`);
    const { fixes, findings } = await fixContent(folder.directory, { now });
    expect(fixes).toEqual([{ path: 'permalinks.txt', line: 10, column: 1, old: '/events \t', new: '/events' }]);
    expect(ledger()).toBe(`\uFEFF${right.trimEnd()}`);
    expect(findings).toEqual([]);
  });
});

describe('a published address', () => {
  it('that the ledger does not have is a warning, one for all', async () => {
    writeDown();
    folder.write('pages/about.md', pageFile);
    folder.write('pages/legal.md', pageFile);
    const { findings } = await checkContent(folder.directory, { now });
    expect(findings.filter(({ rule }) => rule === 'permalink')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        line: 3,
        source: '/',
        message:
          'The list does not have /about, /legal. Run `npm run permalinks`, or add a line for each, in its place.',
      }),
    ]);
  });

  it('has nothing to be missing in where there is no ledger; one warning names the command', async () => {
    const { findings } = await checkContent(folder.directory, { now });
    expect(findings).toEqual([
      expect.objectContaining({ severity: 'warning', path: 'permalinks.txt', line: 1, rule: 'no-ledger' }),
    ]);
    expect(findings[0]?.message).toContain('`npm run permalinks`');
  });

  it('waits for files that cannot be read', async () => {
    writeDown();
    folder.write('posts/hello.md', postFile.replace('author', 'autor'));
    expect((await folder.found()).filter((text) => text.startsWith('permalinks.txt'))).toEqual([]);
  });
});

describe('an address that was in the ledger', () => {
  async function since(formerLedger: string): Promise<string[]> {
    const { findings } = await checkContent(folder.directory, { now, formerLedger });
    return findings
      .filter(({ severity }) => severity === 'error')
      .map(({ path, line, message }) => `${path}:${line} ${message}`);
  }

  it('has not gone because its line has', async () => {
    writeDown();
    expect(await since('# Comment\n/blog/hello\n/members/acme\n')).toEqual([
      expect.stringMatching(/^permalinks.txt:1 \/members\/acme was in this list, and nothing answers there any more/),
    ]);
    folder.remove('permalinks.txt');
    expect(await since('/members/acme\n')).toHaveLength(1);
  });

  it('may leave with a redirect, or where it still answers', async () => {
    writeDown();
    folder.write('redirects.yml', 'redirects:\n  - { from: /members/acme, to: /members, status: 301 }\n');
    expect(await since('/blog/hello\n/members/acme\n')).toEqual([]);
  });
});

describe('a ledger', () => {
  it('is the file itself, not a link to one elsewhere: that is neither read nor written', async () => {
    const elsewhere = join(mkdtempSync(join(tmpdir(), 'elsewhere-')), 'secret.txt');
    writeFileSync(elsewhere, '/secret\n');
    symlinkSync(elsewhere, join(folder.directory, 'permalinks.txt'));
    expect(await folder.found()).toEqual([
      'permalinks.txt:1:1 permalink This is a link to something elsewhere. Put the list itself here.',
    ]);
    expect(() => writeDown()).toThrow('This is a link to something elsewhere');
    expect(readFileSync(elsewhere, 'utf8')).toBe('/secret\n');
  });

  it('is UTF-8', async () => {
    folder.write('permalinks.txt', Buffer.from('/caf\u00e9\n', 'latin1'));
    expect(await folder.found()).toEqual(['permalinks.txt:1:1 permalink The list is not UTF-8. Save it as UTF-8.']);
  });
});
