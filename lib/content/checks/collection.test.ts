import { symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '.';
import {
  eventFile,
  memberFile,
  now,
  pageFile,
  pngFile,
  postFile,
  projectFile,
  type SampleFolder,
  sampleFolder,
  siteFile,
} from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('across files', () => {
  it.each([
    ['project', 'projects: [zull]', /:2:12 reference There is no project `zull`/],
    [
      'member',
      'members: [acme, acne]',
      /:2:17 reference There is no member `acne`. Did you mean `acme`\? Write the name of a file in members\//,
    ],
    [
      'person',
      'people: [adda]',
      /:2:10 reference There is no person `adda`. Did you mean `ada`\? Write the name of a file in people\/, without .md; `npm run new -- person "Adda"` makes one/,
    ],
  ])('a post names only a %s that is there', async (_, line, expected) => {
    folder.write('members/acme.md', memberFile);
    folder.write('posts/a.md', postFile.replace('title:', `${line}\ntitle:`));
    expect(await folder.found()).toEqual([expect.stringMatching(expected)]);
    folder.write('posts/a.md', postFile.replace('title:', 'members: [acme]\npeople: [ada]\ntitle:'));
    expect(await folder.found()).toEqual([]);
  });

  it('an event names only a project that is there', async () => {
    folder.write('projects/zuul.md', projectFile);
    folder.write('events/summit.md', eventFile.replace('kind:', 'projects: [zull]\nkind:'));
    expect(await folder.mended()).toEqual(['events/summit.md:8:12 reference → projects: [zuul]']);
    folder.write('events/summit.md', eventFile.replace('kind:', 'projects: [zuul]\nkind:'));
    expect(await folder.found()).toEqual([]);
  });

  it('a feed that is there because of a link alone is one to link to', async () => {
    folder.write('projects/zuul.md', projectFile);
    folder.write('members/acme.md', memberFile);
    folder.write('pages/a.md', `${pageFile}[a](/projects/zuul/rss.xml) [b](/members/acme/atom.xml)\n`);
    const absent = ['/projects/zuul/rss.xml', '/members/acme/atom.xml'];
    folder.write('posts/a.md', postFile.replace('Text.\n', '`[a](/projects/zuul)` [b](/projects) [c](/members)\n'));
    expect(await folder.found()).toEqual(absent.map((address) => expect.stringContaining(`no page ${address}`)));
    const links = '[a](https://foundation.example/projects/zuul#facts_) [b](/members/acme)\n';
    folder.write('posts/a.md', postFile.replace('Text.\n', links));
    expect(await folder.found()).toEqual([]);
    folder.write('posts/a.md', postFile.replace('Text.\n', links).replace('title:', 'hidePost: true\ntitle:'));
    expect(await folder.found()).toHaveLength(2);
  });

  it('a document with a fault is there all the same, and its fault the only finding', async () => {
    folder.write('members/acme.md', memberFile.replace('kind: company', 'kind: firm'));
    folder.write('projects/zuul.md', 'no fields');
    folder.write('people/grace.md', '---\nname: Grace Example\nage: 3\n---\n');
    folder.write(
      'posts/a.md',
      postFile.replace('author: Ada', 'projects: [zuul]\nmembers: [acme]\nauthor: Grace Exampel'),
    );
    folder.write('posts/b.md', postFile.replace('author: Ada', 'author: Grace Example'));
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^members\/acme.md:3:7 field `kind`/),
      expect.stringMatching(/^people\/grace.md:3:1 unknown-field/),
      expect.stringMatching(/^projects\/zuul.md:1:1 front-matter/),
    ]);
  });

  it('one fault in site.yml is one finding, whatever its tiers and categories are', async () => {
    folder.write('members/acme.md', memberFile.replace('gold', 'golden'));
    folder.write('posts/a.md', postFile.replace('label: News', 'label: Announcements'));
    folder.write('posts/b.md', postFile.replace('label: News', 'label: Anouncements'));
    folder.write('posts/c.md', postFile.replace('author: Ada', 'author: Example Foundatoin'));
    folder.write('site.yml', siteFile.replace('locale: en-GB', 'locale: English?'));
    expect(await folder.found()).toEqual([expect.stringMatching(/^site.yml:6:9 field `locale`/)]);
    const { findings } = await checkContent(folder.directory, { now });
    expect(findings.filter(({ rule }) => /^(author|category)$/.test(rule))).toEqual([]);
  });

  it('a membership names only a tier of site.yml', async () => {
    folder.write('members/acme.md', memberFile.replace('gold', 'golden'));
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^members\/acme.md:5:11 reference There is no tier `golden`.*platinum, gold/),
    ]);
  });

  it('a post is described by a field or by its first paragraph', async () => {
    const bare = postFile.replace(/seo:[\s\S]*?---/, '---');
    folder.write('posts/described.md', bare);
    folder.write(
      'posts/summed-up.md',
      bare.replace('title: Hello', 'summary: What it is.\ntitle: Bye').replace('Text.', ''),
    );
    expect(await folder.found()).toEqual([]);
    folder.write('posts/bare.md', bare.replace('Text.', '![A picture](/media/a.png)').replace('![', '- !['));
    expect(await folder.found()).toContainEqual(
      expect.stringMatching(/^posts\/bare.md:2:1 missing-description .*Write `summary`/),
    );
  });

  it('documents that search results could not tell apart are a warning', async () => {
    const [, description] = /description: (.*)/.exec(postFile) ?? [];
    folder.write('posts/a.md', postFile);
    folder.write('pages/b.md', pageFile.replace('About', 'Hello').replace(/summary: .*/, `summary: ${description}`));
    const there = { severity: 'warning', path: 'pages/b.md', message: expect.stringContaining('posts/a.md too') };
    const { findings } = await checkContent(folder.directory, { now });
    expect(findings.filter(({ rule }) => rule.startsWith('same-'))).toEqual([
      expect.objectContaining({ ...there, rule: 'same-title', line: 2, column: 8 }),
      expect.objectContaining({ ...there, rule: 'same-description', line: 3, column: 10 }),
    ]);
  });

  it('an address belongs to one document', async () => {
    folder.write('posts/a.md', postFile);
    folder.write('posts/b.md', postFile.replace('  title', '  url: https://x.example/blog/a\n  title'));
    folder.write('pages/c.md', pageFile.replace('title', 'address: /blog/a\ntitle'));
    folder.write('redirects.yml', 'redirects:\n  - { from: /blog/a, to: /, status: 301 }\n');
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^pages\/c.md:2:10 address The address \/blog\/a belongs to posts\/a.md already/),
      expect.stringMatching(/^posts\/b.md:9:8 address/),
      expect.stringMatching(/^redirects.yml:2:13 address/),
    ]);
  });

  it.each([
    '/blog',
    '/blog/page/2',
    '/blog/category/x',
    '/blog/year/2021',
    '/members/acme',
    '/',
    '/rss.xml',
    '/feed.json',
    '/feeds/a',
  ])('the address %s is the portal’s own', async (address) => {
    folder.write('pages/a.md', pageFile.replace('title', `address: ${address}\ntitle`));
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^pages\/a.md:2:10 address .* belongs to the portal itself/),
    ]);
  });

  it.each(['/a%20b', '/a%3Fb', '/../a', '/a//b', '/a|b', '/100%', '/_redirects', '/a/_none'])(
    'the address %s is refused',
    async (address) => {
      folder.write('posts/a.md', postFile.replace('  title', `  url: ${address}\n  title`));
      expect(await folder.found()).toEqual([expect.stringMatching(/^posts\/a.md:9:8 address/)]);
    },
  );

  it('an address that has moved may lie below a list, and leads to a page at once', async () => {
    folder.write('members/acme.md', memberFile);
    folder.write(
      'redirects.yml',
      `redirects:
  - { from: /members/old-acme, to: /members/acme, status: 301 }
  - { from: /loop, to: /loop, status: 301 }
  - { from: /chain, to: /members/old-acme, status: 301 }
  - { from: /round, to: "http://Foundation.example:80/x/../round.html/?a=b#c", status: 301 }
  - { from: /lost, to: /nowhere, status: 301 }
`,
    );
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^redirects.yml:3:24 redirect .* in a loop: \/loop → \/loop\./),
      expect.stringMatching(/^redirects.yml:4:25 redirect \/members\/old-acme has itself moved/),
      expect.stringMatching(/^redirects.yml:5:25 redirect .* in a loop: \/round → \/round\./),
      expect.stringMatching(/^redirects.yml:6:24 link There is no page \/nowhere/),
    ]);
  });

  it('an address may not be that of a page’s Markdown', async () => {
    folder.write('posts/a.md', postFile);
    folder.write('pages/b.md', pageFile.replace('title', 'address: /blog/a.md\ntitle'));
    folder.write('members/c.MD.md', memberFile);
    folder.write('pages/d.md', pageFile.replace('title', 'address: /about.md/below\ntitle'));
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^members\/c.MD.md:2:1 address A part of the address \/members\/c.MD ends in .md/),
      expect.stringMatching(/^pages\/b.md:2:10 address A part of the address \/blog\/a.md ends in .md/),
      expect.stringMatching(/^pages\/d.md:2:10 address A part of the address \/about.md\/below ends in .md/),
    ]);
  });

  it.each(['/llms', '/rss.xml/below', '/llms.txt/below', '/feeds/rss-1.xml'])(
    'a page at %s would stand where a file of the portal does',
    async (address) => {
      folder.write('pages/a.md', pageFile.replace('title', `address: ${address}\ntitle`));
      expect(await folder.found()).toEqual([
        expect.stringMatching(/^pages\/a.md:2:10 address .* belongs to the portal/),
      ]);
    },
  );

  it('a redirect hides neither the Markdown of a page, nor a feed, a calendar, a schema or a card', async () => {
    folder.write('posts/a.md', postFile);
    folder.write('events/summit.md', eventFile);
    const hidden = [
      '/blog/a.md',
      '/events/summit/event.ics',
      '/schemas/posts-1.json',
      '/projects/zuul/rss.xml',
      '/cards/a.png',
    ];
    folder.write('projects/zuul.md', projectFile);
    folder.write('posts/b.md', postFile.replace('title:', 'projects: [zuul]\ntitle:'));
    folder.write(
      'redirects.yml',
      `redirects:\n${hidden.map((from) => `  - { from: ${from}, to: /blog, status: 301 }\n`).join('')}`,
    );
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^redirects.yml:2:13 redirect \/blog\/a.md is there: it is a page as Markdown/),
      expect.stringMatching(/^redirects.yml:3:13 redirect \/events\/summit\/event.ics is there/),
      expect.stringMatching(/^redirects.yml:4:13 redirect \/schemas\/posts-1.json is there/),
      expect.stringMatching(/^redirects.yml:5:13 redirect \/projects\/zuul\/rss.xml is there/),
      expect.stringMatching(/^redirects.yml:6:13 redirect \/cards\/a.png is there/),
    ]);
  });

  it('a link may lead to data, a calendar and the Markdown of a page, where there are any', async () => {
    const links = ['/data', '/members.csv', '/schemas/members-1.json', '/llms.txt', '/blog/a.md', '/members/acme.md'];
    const calendars = ['/events.ics', '/events/summit/event.ics'];
    const body = [...links, ...calendars].map((address) => `[a](${address})\n`).join('');
    folder.write('posts/a.md', postFile.replace('Text.\n', body));
    folder.write('members/acme.md', memberFile);
    expect(await folder.found()).toEqual(
      calendars.map((address) => expect.stringContaining(`link There is no page ${address}.`)),
    );
    folder.write('events/summit.md', eventFile);
    expect(await folder.found()).toEqual([]);
    folder.write('posts/b.md', `${postFile}[a](/events/summit.md)`);
    expect(await folder.found()).toEqual([expect.stringContaining('link There is no page /events/summit.md.')]);
  });

  it('a link of the navigation that leads nowhere is an error', async () => {
    folder.write('site.yml', siteFile.replace('href: /blog', 'href: /bloog'));
    expect(await folder.findings()).toMatchObject([{ severity: 'error', path: 'site.yml', line: 14, rule: 'link' }]);
  });

  it('a link does not lead to a draft, nor to the list of an unlisted post', async () => {
    folder.write('posts/draft.md', postFile.replace('title:', 'draft: true\ntitle:').replace('Ada', 'Drafter'));
    folder.write('posts/hidden.md', postFile.replace('title:', 'hidePost: true\ntitle:').replace('Ada', 'Hidden'));
    folder.write('pages/a.md', `${pageFile}[a](/blog/draft)\n[b](/blog/author/hidden)\n[c](/blog/hidden)\n`);
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^pages\/a.md:5:1 link \/blog\/draft is a draft \(posts\/draft.md\)/),
      expect.stringMatching(/^pages\/a.md:6:1 link There is no page \/blog\/author\/hidden/),
    ]);
  });

  it('a list of the portal cannot have moved', async () => {
    folder.write('redirects.yml', 'redirects:\n  - { from: /members, to: /blog, status: 301 }\n');
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^redirects.yml:2:13 address The address \/members belongs/),
    ]);
  });

  it('a tier has an id of its own', async () => {
    folder.write('site.yml', siteFile.replace('id: gold', 'id: platinum'));
    expect(await folder.found()).toEqual([expect.stringMatching(/^site.yml:16:3 field `tiers` has an id twice/)]);
  });

  it('a picture is the file itself, not a link to one elsewhere', async () => {
    folder.write('media/a.png', pngFile);
    symlinkSync(tmpdir(), join(folder.directory, 'media/b.png'));
    expect(await folder.found()).toEqual([expect.stringMatching(/^media\/b.png:1:1 media This is a link/)]);
  });

  it('a link within the site leads to a page; one that does not is an error', async () => {
    folder.write('members/acme.md', memberFile);
    folder.write(
      'posts/a.md',
      `${postFile}[a](/members/acme#top) [b](/blog/category/news) [c](/blog/author/ada) [d](/rss.xml)\n[e](/nope)\n`,
    );
    expect(await folder.found()).toEqual([expect.stringMatching(/^posts\/a.md:14:1 link There is no page \/nope/)]);
    expect((await folder.findings()).map(({ severity }) => severity)).toEqual(['error']);
  });

  it('a link leads to the list of a year with posts, and to the feed of a project with posts', async () => {
    folder.write('projects/zuul.md', projectFile);
    folder.write('projects/quiet.md', projectFile);
    folder.write('posts/a.md', postFile.replace('title:', 'projects: [zuul]\ntitle:'));
    folder.write('pages/a.md', `${pageFile}[a](/blog/year/2020) [b](/projects/zuul/rss.xml)\n[c](/blog/year/2021)\n`);
    folder.write('pages/b.md', `${pageFile}[d](/projects/quiet/rss.xml)\n`);
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^pages\/a.md:6:1 link There is no page \/blog\/year\/2021/),
      expect.stringMatching(/^pages\/b.md:5:1 link There is no page \/projects\/quiet\/rss.xml/),
    ]);
  });

  it('a link leads to a feed in any format, of a category, author, project or member with posts', async () => {
    folder.write('projects/zuul.md', projectFile);
    folder.write('members/acme.md', memberFile);
    folder.write('members/quiet.md', memberFile);
    folder.write('posts/a.md', postFile.replace('title:', 'projects: [zuul]\nmembers: [acme]\ntitle:'));
    const links = [
      ...['/atom.xml', '/feed.json', '/blog/category/news/atom.xml', '/blog/author/ada/feed.json'],
      ...['/projects/zuul/atom.xml', '/members/acme/feed.json'],
    ];
    folder.write('pages/a.md', pageFile + links.map((link) => `[a](${link})`).join('\n'));
    folder.write('pages/b.md', `${pageFile}[d](/members/quiet/rss.xml)\n[e](/feeds/rss-1.xml)\n`);
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^pages\/b.md:5:1 link There is no page \/members\/quiet\/rss.xml/),
      expect.stringMatching(/^pages\/b.md:6:1 link There is no page \/feeds\/rss-1.xml/),
    ]);
  });

  it('a link leads to no feed of a member without posts, whatever the name of its file', async () => {
    folder.write('members/constructor.md', memberFile);
    folder.write('pages/a.md', `${pageFile}[a](/members/constructor) [b](/members/constructor/rss.xml)\n`);
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^pages\/a.md:5:\d+ link There is no page \/members\/constructor\/rss.xml/),
    ]);
  });

  it('a player that cannot be embedded does not vanish', async () => {
    folder.write('posts/a.md', `${postFile}\n<iframe src="https://player.example/1"></iframe>\n`);
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^posts\/a.md:14:1 player The player `https:\/\/player.example/),
    ]);
  });

  it('a membership after the day of the list is a warning', async () => {
    folder.write('members/acme.md', memberFile.replace('2020-10-19', '2022-03-01'));
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^members\/acme.md:6:12 reference `since` is after membersAsOf/),
    ]);
  });

  it('a person has one profile, spelled as in posts', async () => {
    folder.write('posts/a.md', postFile);
    folder.write('people/ada.md', '---\nname: Ada\n---\n');
    folder.write('people/ada-again.md', '---\nname: ada\n---\n');
    folder.write('people/ada-two.md', '---\nname: Ada\n---\n');
    expect(await folder.found()).toEqual([
      expect.stringMatching(
        /^people\/ada-two.md:2:7 spelling The author `Ada` is spelled `ada` in people\/ada-again.md/,
      ),
      expect.stringMatching(/^people\/ada.md:2:7 spelling The author `Ada` is spelled/),
      expect.stringMatching(/^people\/ada.md:2:7 spelling `Ada` has a profile in people\/ada-two.md already/),
      expect.stringMatching(/^posts\/a.md:3:9 spelling/),
    ]);
  });

  it('an author and a category have one spelling', async () => {
    folder.write('posts/a.md', postFile.replace('Ada', 'Ildikó Váncsa').replace('label: News', 'label: News & Views'));
    folder.write('posts/b.md', postFile.replace('Ada', 'Ildiko Vancsa').replace('label: News', 'label: News Views'));
    expect(await folder.found()).toEqual([
      expect.stringMatching(
        /^posts\/b.md:3:9 spelling The author `Ildiko Vancsa` is spelled `Ildikó Váncsa` in posts\/a.md/,
      ),
      expect.stringMatching(/^posts\/b.md:7:12 spelling The category/),
    ]);
  });

  it('a name has letters to make an address of', async () => {
    folder.write('posts/a.md', postFile.replace('label: News', 'label: "&"'));
    expect(await folder.found()).toEqual([expect.stringMatching(/:7:12 spelling The category `&` has no letter/)]);
  });
});
