import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent, formatFindings } from '.';

const post = `---
title: Hello
author: Ada
date: 2020-10-19
category:
  - id: news
    label: News
seo:
  title: Hello
  description: A first post.
---
Text.
`;
const member = `---
name: Acme
kind: company
memberships:
  - tier: gold
    since: 2020-10-19
---
`;
const page = '---\ntitle: About\nsummary: Who we are.\n---\n';
const event = `---
name: Summit
start: 2022-06-07
end: 2022-06-09
timezone: Europe/Berlin
place: Berlin
url: https://event.example
kind: summit
---
`;

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'content-'));
  for (const file of ['site.yml', 'redirects.yml', 'messages']) {
    cpSync(join('content', file), join(directory, file), { recursive: true });
  }
  write('redirects.yml', 'redirects: []\n');
});

afterEach(() => rmSync(directory, { recursive: true }));

function write(path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

/** What the check says of the folder, each as `path:line:column rule message`. */
function found(): string[] {
  return checkContent(directory).findings.map(
    ({ path, line, column, rule, message }) => `${path}:${line}:${column} ${rule} ${message}`,
  );
}

describe('content without a fault', () => {
  it('passes', () => {
    write('posts/hello.md', post);
    write('members/acme.md', member);
    write('pages/about.md', page);
    write('events/summit.md', event);
    expect(found()).toEqual([]);
    expect(checkContent(directory).files).toBe(7);
  });

  it('may begin with a byte order mark and have the line ends of Windows', () => {
    write('posts/hello.md', `\uFEFF${post.replaceAll('\n', '\r\n')}`);
    expect(found()).toEqual([]);
  });

  it('may link to a misspelt host and by way of a click counter', () => {
    write('posts/hello.md', `${post}[a](http://starilngx.io) [b](https://clicks.example/r/1)`);
    expect(found()).toEqual([]);
  });
});

describe('a file', () => {
  it.each([
    ['posts/hello.mdx', post, /^posts\/hello.mdx:1:1 unknown-file No type of document has files here/],
    ['posts/2021/hello.md', post, /^posts\/2021\/hello.md:1:1 unknown-file/],
    ['notes.txt', 'Remember', /^notes.txt:1:1 unknown-file/],
    ['posts/a.md', 'Text', /^posts\/a.md:1:1 front-matter The file does not begin/],
    ['posts/a.md', post.replace(/---\nText/, 'Text'), /^posts\/a.md:1:1 front-matter The file has no second line/],
    ['posts/a.md', `---js\n{}\n---\n`, /^posts\/a.md:1:1 front-matter The file begins with `---js`/],
    [
      'posts/a.md',
      post.replace('title: Hello', 'title: "Hello'),
      /^posts\/a.md:\d+:\d+ yaml The fields are not valid YAML/,
    ],
    ['posts/a.md', post.replace('author', 'title: Twice\nauthor'), /^posts\/a.md:3:1 yaml .*keys must be unique/],
    ['posts/a.md', '---\n- a\n---\n', /^posts\/a.md:2:1 yaml The fields are not a list of/],
    ['posts/a.md', '---\n---\n', /^posts\/a.md:2:1 yaml/],
  ])('%s like %j is refused', (path, text, expected) => {
    write(path, text);
    expect(found()).toEqual([expect.stringMatching(expected)]);
  });

  it('that the folder needs is missed', () => {
    rmSync(join(directory, 'redirects.yml'));
    expect(found()).toEqual([expect.stringMatching(/^redirects.yml:1:1 missing-file/)]);
  });
});

describe('a field', () => {
  it.each([
    [
      'summry: Short',
      /^posts\/a.md:2:1 unknown-field There is no field `summry`. Remove it, or write one of: .*summary/,
    ],
    ['summary:', /^posts\/a.md:2:9 empty-field `summary` is empty. Remove the line, or write: One or two sentences/],
    ['summary: ""', /^posts\/a.md:2:10 field `summary` is empty/],
    ['hidePost: yes', /^posts\/a.md:2:11 field `hidePost` is "yes", not true or false/],
    ['projects: zuul', /^posts\/a.md:2:11 field `projects` is "zuul", not a list/],
    ['updated: 2020-11-6', /^posts\/a.md:2:10 field `updated` is not a date .*: it is "2020-11-6"/],
    ['updated: 2016-19-17', /^posts\/a.md:2:10 field `updated` is not a date/],
    [
      'image: { src: /media/a.png }',
      /^posts\/a.md:2:1 missing-field `image.alt` is missing. Write: What the picture shows/,
    ],
    [
      'corrections: [{ date: 2021-01-01, note: "", by: Ada }]',
      /^posts\/a.md:2:41 field `corrections\[1\].note` is empty/,
    ],
  ])('%s is explained', (line, expected) => {
    write('posts/a.md', post.replace('title:', `${line}\ntitle:`));
    expect(found()[0]).toMatch(expected);
  });

  it.each([
    [
      'posts/a.md',
      post.replace('title: Hello\nauthor', 'author'),
      /missing-field `title` is missing. Write: The headline/,
    ],
    ['posts/a.md', post.replace('    label: News\n', ''), /:6:5 missing-field `category\[1\].label` is missing/],
    [
      'posts/a.md',
      post.replace('id: news', 'ident: news'),
      /:6:5 unknown-field There is no field `ident` in `category\[1\]`/,
    ],
    ['posts/a.md', post.replace('author: Ada', 'author: []'), /:3:9 field `author`/],
    [
      'members/a.md',
      member.replace('company', 'compny'),
      /:3:7 field `kind` is "compny", not one of: company, academic/,
    ],
    ['members/a.md', member.replace('since: 2020-10-19', 'since: 2020-10-32'), /:6:12 field `memberships\[1\].since`/],
    ['members/a.md', member.replace('kind', 'country: Sweden\nkind'), /:3:10 field `country` is not a two-letter/],
    ['events/a.md', event.replace('2022-06-09', '2022-06-01'), /:4:6 field `end` is before the start/],
    [
      'events/a.md',
      event.replace('2022-06-07', '2022-06-07T09:00+02:00'),
      /:3:8 field `start` is not a local day or time/,
    ],
    ['events/a.md', event.replace('place: Berlin\n', ''), /`place` is missing: say where it takes place/],
  ])('of %s can be wrong (%#)', (path, text, expected) => {
    write(path, text);
    expect(found()[0]).toMatch(expected);
  });
});

describe('across files', () => {
  it.each([
    ['project', 'projects: [zull]', /:2:12 reference There is no project `zull`/],
    [
      'member',
      'members: [acme, acne]',
      /:2:17 reference There is no member `acne`. Write the name of a file in members\//,
    ],
  ])('a post names only a %s that is there', (_, line, expected) => {
    write('members/acme.md', member);
    write('posts/a.md', post.replace('title:', `${line}\ntitle:`));
    expect(found()).toEqual([expect.stringMatching(expected)]);
  });

  it('a membership names only a tier of site.yml', () => {
    write('members/acme.md', member.replace('gold', 'golden'));
    expect(found()).toEqual([
      expect.stringMatching(/^members\/acme.md:5:11 reference There is no tier `golden`.*platinum, gold/),
    ]);
  });

  it('an address belongs to one document', () => {
    write('posts/a.md', post);
    write('posts/b.md', post.replace('  title', '  url: https://x.example/blog/a\n  title'));
    write('pages/c.md', page.replace('title', 'address: /blog/a\ntitle'));
    write('redirects.yml', 'redirects:\n  - { from: /blog/a, to: /, status: 301 }\n');
    expect(found()).toEqual([
      expect.stringMatching(/^pages\/c.md:2:10 address The address \/blog\/a belongs to posts\/a.md already/),
      expect.stringMatching(/^posts\/b.md:9:8 address/),
      expect.stringMatching(/^redirects.yml:2:13 address/),
    ]);
  });

  it.each(['/blog', '/blog/page/2', '/blog/category/x', '/members/acme', '/', '/rss.xml'])(
    'the address %s is the portal’s own',
    (address) => {
      write('pages/a.md', page.replace('title', `address: ${address}\ntitle`));
      expect(found()).toEqual([expect.stringMatching(/^pages\/a.md:2:10 address .* belongs to a list of the portal/)]);
    },
  );

  it.each(['/a%20b', '/a%3Fb', '/../a', '/a//b', '/a|b'])('the address %s is refused', (address) => {
    write('posts/a.md', post.replace('  title', `  url: ${address}\n  title`));
    expect(found()).toEqual([expect.stringMatching(/^posts\/a.md:9:8 address/)]);
  });

  it('an author and a category have one spelling', () => {
    write('posts/a.md', post.replace('Ada', 'Ildikó Váncsa').replace('label: News', 'label: News & Views'));
    write('posts/b.md', post.replace('Ada', 'Ildiko Vancsa').replace('label: News', 'label: News Views'));
    expect(found()).toEqual([
      expect.stringMatching(
        /^posts\/b.md:3:9 spelling The author `Ildiko Vancsa` is spelled `Ildikó Váncsa` in posts\/a.md/,
      ),
      expect.stringMatching(/^posts\/b.md:7:12 spelling The category/),
    ]);
  });

  it('a name has letters to make an address of', () => {
    write('posts/a.md', post.replace('label: News', 'label: "&"'));
    expect(found()).toEqual([expect.stringMatching(/:7:12 spelling The category `&` has no letter/)]);
  });

  it('a picture is a file of this site', () => {
    write('media/there.png', 'PNG');
    write(
      'posts/a.md',
      `${post}\n![a](/media/there.png)\n\n![b](/media/gone.png)\n\n<img src="https://x.example/a.png">\n`,
    );
    write('members/acme.md', member.replace('kind', 'logo: { light: /media/gone.png }\nkind'));
    expect(found()).toEqual([
      expect.stringMatching(/^members\/acme.md:3:16 picture There is no file media\/gone.png/),
      expect.stringMatching(/^posts\/a.md:16:1 picture There is no file media\/gone.png/),
      expect.stringMatching(/^posts\/a.md:18:1 picture The picture `https:\/\/x.example\/a.png` is not on this site/),
    ]);
  });
});

describe('a file for media', () => {
  it.each([
    ['logo.svg', /^media\/logo.svg:1:1 media A .svg file is not published/],
    ['page.html', /media A .html file is not published/],
    ['two words.png', /media The name "two words.png" cannot stand in an address/],
  ])('%s is refused', (file, expected) => {
    write(`media/${file}`, '');
    expect(found()).toEqual([expect.stringMatching(expected)]);
  });
});

describe('a report', () => {
  it('shows place, rule, message and line, and counts', () => {
    write('posts/a.md', post.replace('author: Ada', 'author: Ada\nsummry: Short'));
    expect(formatFindings(checkContent(directory).findings, 'content')).toMatch(
      /^content\/posts\/a.md:4:1 {2}unknown-field {2}There is no field `summry`.*\n {4}summry: Short\n1 error$/,
    );
  });
});
