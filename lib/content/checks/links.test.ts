import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '.';
import { saidOf, saidOfFile } from './body-samples';
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
  folder.write('pages/about.md', `${pageFile}## Our history\n`);
  folder.write('projects/zuul.md', projectFile);
});

afterEach(() => folder.remove());

/** A post at `/blog/<name>` with these further fields. */
function writePost(name: string, fields: string, text = 'Text.\n') {
  folder.write(`posts/${name}.md`, postFile.replace('title:', `${fields}\ntitle:`).replace('Text.\n', text));
}

describe('a link', () => {
  it('of 150,000 slashes is told like any other that leads nowhere, and holds nobody up', async () => {
    const [finding, ...others] = await saidOf(folder, `[a](/a${'/'.repeat(150_000)}x)`);
    expect(finding).toMatch(/^1:1 error link There is no page/);
    expect(others).toEqual([]);
  });

  it.each([
    '[a](/about)',
    '[a](/about?from=here#our-history)',
    '[a](/rss.xml)',
    '[a](https://other.example/a_(b)?c=d&e#f)',
    '<https://other.example>',
    'www.other.example and ada@other.example',
    '[a](mailto:ada@other.example?subject=Hello)',
    '[a](mailto:ada@other.example,grace@other.example)',
    '[a](tel:+49-30-1234)',
    '[![A logo](/media/a.png)](/about)',
    '[a](#top)',
    '[a](/about#:~:text=history)',
    '[a](https://foundation.example/about#our-history)',
    'A note[^1].\n\n[^1]: Its [source](/about).',
    '<a href="/about">a</a>',
    '<!-- [a](/nowhere) -->',
    '`[a](/nowhere)`',
  ])('may be written as %s', async (text) => {
    folder.write('media/a.png', pngFile);
    expect(await saidOf(folder, text)).toEqual([]);
  });

  it.each([
    [
      '[a](/abuot)',
      '1:1 error link There is no page /abuot. Mend the link (the nearest address is /about)',
      '[a](/about)',
    ],
    ['[a](/abuot#our-history)', '1:1 error link There is no page /abuot', '[a](/about#our-history)'],
    ['One [a](/about/)', '1:5 error link There is no page /about/', 'One [a](/about)'],
    ['[a](/about.html)', '1:1 error link There is no page /about.html', '[a](/about)'],
    ['[a](https://foundation.example/abuot)', '1:1 error link There is no page /abuot', '[a](/about)'],
    ['[two\nlines](/abuot)', '2:8 error link There is no page /abuot', 'lines](/about)'],
    ['[a][1]\n\n[1]: /abuot "Title"', '3:6 error link There is no page /abuot', '[1]: /about "Title"'],
    ['<a href="/abuot">a</a>', '1:1 error link There is no page /abuot', '<a href="/about">a</a>'],
    ['[a](/far/from/everything)', '1:1 error link There is no page /far/from/everything. Mend the link, or', undefined],
  ])('leads to something that is there: %s', async (text, expected, mended) => {
    const [said, ...more] = await saidOf(folder, text);
    expect(said).toContain(expected);
    expect(said?.split(' → ')[1]).toBe(mended);
    expect(more).toEqual([]);
  });

  it.each([
    ['[airshipit.org](airshipit.org)', 'has no scheme', '[airshipit.org](https://airshipit.org)'],
    ['[a](www.x.org/b)', 'has no scheme', '[a](https://www.x.org/b)'],
    ['[a](x.org:8080/b)', 'has no scheme', '[a](https://x.org:8080/b)'],
    ['[a](//x.org)', 'has no scheme. Write https: before it', '[a](https://x.org)'],
    ['[a](ada@x.example)', 'is a mail address. Write mailto: before it', '[a](mailto:ada@x.example)'],
    ['[a](http//x.example)', 'has a misspelt scheme', '[a](http://x.example)'],
    ['[a](htps://x.example)', 'has a misspelt scheme', '[a](https://x.example)'],
    ['[a](https:/x.example)', 'has a misspelt scheme', '[a](https://x.example)'],
    ['[a](https:///x.example)', 'has a misspelt scheme', '[a](https://x.example)'],
    ['[a](http:x.example)', 'has a misspelt scheme', '[a](http://x.example)'],
    ['[a](../pages/about.md#our-history)', 'Write the whole path: /about', '[a](/about#our-history)'],
    ['[a](../projects/zuul.md)', 'leads elsewhere from each page', '[a](/projects/zuul)'],
    ['[a](projects/zuul)', 'leads elsewhere from each page', '[a](/projects/zuul)'],
    ['[a](tested)', 'leads elsewhere from each page', '[a](/blog/tested)'],
  ])('has a scheme, or is a whole path: %s', async (text, expected, mended) => {
    const [said, ...more] = await saidOf(folder, text);
    expect(said).toMatch(/^1:1 error link /);
    expect(said).toContain(expected);
    expect(said?.split(' → ')[1]).toBe(mended);
    expect(more).toEqual([]);
    const { findings } = await checkContent(folder.directory, { now });
    expect(findings.find(({ rule }) => rule === 'link')?.correction?.isSafe).toBe(true);
  });

  it.each([
    ['[a](foo.bar)', 'has no scheme', '[a](https://foo.bar)'],
    ['[a](//foo.bar/x)', 'has no scheme', '[a](https://foo.bar/x)'],
    ['[a](install.sh)', 'has no scheme', '[a](https://install.sh)'],
    ['[a](//about)', 'A path on this site begins with one: /about', '[a](/about)'],
    ['[a](//projects/zuul#x)', 'A path on this site begins with one: /projects/zuul', '[a](/projects/zuul#x)'],
    ['[a](///about)', 'A path on this site begins with one: /about', '[a](/about)'],
    ['[a](//nowhere)', 'A path on this site begins with one: /nowhere', undefined],
  ])('that may be meant otherwise is corrected by nobody but its author: %s', async (text, expected, mended) => {
    const [said, ...more] = await saidOf(folder, text);
    expect(said).toMatch(/^1:1 error link /);
    expect(said).toContain(expected);
    expect(said?.split(' → ')[1]).toBe(mended);
    expect(more).toEqual([]);
    const { findings } = await checkContent(folder.directory, { now });
    expect(findings.find(({ rule }) => rule === 'link')?.correction?.isSafe ?? false).toBe(false);
  });

  it.each([
    ['<a href=openstack.org>x</a>', '<a href="https://openstack.org">x</a>'],
    ["<a href='openstack.org'>x</a>", "<a href='https://openstack.org'>x</a>"],
  ])('in HTML is right once it is corrected: %s', async (text, mended) => {
    expect((await saidOf(folder, text)).map((said) => said.split(' → ')[1])).toEqual([mended]);
    expect(await saidOf(folder, mended)).toEqual([]);
  });

  it.each([
    ['[a](blog/nothing)', 'leads elsewhere from each page. Write a whole path'],
    ['[a](page.md)', 'leads elsewhere from each page. Write a whole path'],
    ['[a](javascript:run())', 'would run code'],
    ['[a](JavaScript:run())', 'would run code'],
    ['<a href="java&#x0A;script:run()">a</a>', 'would run code'],
    ['[a](vbscript:run)', 'would run code'],
    ['[a](data:text/html,hello)', 'would run code'],
    ['[a](ftp://x.example)', 'begins with `ftp:` is not published'],
    ['[a](file:///C:/a.pdf)', 'begins with `file:` is not published'],
    ['[a](mailto:)', 'names no mail address'],
    ['[a](mailto:ada)', 'names no mail address'],
    ['[a](tel:me)', 'names no telephone number'],
    ['[a](http://)', 'is no web address'],
    ['[a]()', 'has no address'],
    ['[a](#)', 'has no address'],
    ['[](/about)', 'has no words'],
    ['<a href="/about"> </a>', 'has no words'],
  ])('says what is wrong where nothing can be written instead: %s', async (text, expected) => {
    const said = await saidOf(folder, text);
    expect(said).toEqual([expect.stringMatching(/^1:1 error link [^→]*$/)]);
    expect(said[0]).toContain(expected);
  });

  it('that works by way of a redirect is a warning, with the address where it leads', async () => {
    folder.write('redirects.yml', 'redirects:\n  - { from: /old, to: /about, status: 301 }\n');
    expect(await saidOf(folder, '[a](/old#our-history)')).toEqual([
      '1:1 warning moved-link /old has moved. Write its address now, /about. → [a](/about#our-history)',
    ]);
  });
});

describe('a link to a document that is not there', () => {
  it('says that it is a draft', async () => {
    writePost('other', 'draft: true');
    expect(await saidOf(folder, '[a](/blog/other)')).toEqual([
      '1:1 error link /blog/other is a draft (posts/other.md): nobody can open it. Publish it first, or take the link out.',
    ]);
  });

  it('says when it will be there', async () => {
    writePost('other', 'publishAt: 2023-01-01T00:00Z');
    expect(await saidOf(folder, '[a](/blog/other)')).toEqual([
      expect.stringMatching(
        /^1:1 error link \/blog\/other is not there before 2023-01-01T00:00:00.000Z \(posts\/other.md\)/,
      ),
    ]);
  });

  it('is a warning once that has ended: time alone stops no build', async () => {
    folder.write(
      'posts/other.md',
      postFile.replace('title:', 'expireAt: 2022-06-01T00:00Z\ntitle:').replace('label: News', 'label: Gone'),
    );
    expect(await saidOf(folder, '[a](/blog/other) [b](/blog/category/gone)')).toEqual([
      expect.stringMatching(
        /^1:1 warning link \/blog\/other ended on 2022-06-01T00:00:00.000Z \(posts\/other.md\); the link/,
      ),
      expect.stringMatching(/^1:18 warning link What \/blog\/category\/gone showed has ended; the link/),
    ]);
  });

  it('is right where its own document appears no earlier, is a draft too, or has ended itself', async () => {
    writePost('other', 'publishAt: 2023-01-01T00:00Z');
    writePost('draft', 'draft: true', '[a](/blog/other)\n');
    writePost('ended', 'expireAt: 2022-06-01T00:00Z', '[a](/blog/other)\n');
    writePost('later', 'publishAt: 2023-02-01T00:00Z', '[a](/blog/other)\n');
    writePost('sooner', 'publishAt: 2022-12-31T00:00Z', '[a](/blog/other)\n');
    const { findings } = await checkContent(folder.directory, { now });
    expect(findings.filter(({ rule }) => rule === 'link').map(({ path }) => path)).toEqual(['posts/sooner.md']);
  });
});

describe('a link of a field', () => {
  const abuot = 'https://foundation.example/abuot';
  const mail = 'contact: "mailto:ada@other.example"';
  const withFields = (fields: string) => siteFile.replace('shortName', `${fields}\nshortName`);

  it.each([
    ['site.yml', siteFile.replace('nav: []', 'nav:\n  - { label: A, href: /abuot }'), '10:23'],
    ['site.yml', siteFile.replace('href: /blog', 'href: /abuot'), '14:26'],
    [
      'site.yml',
      siteFile.replace('footer: []', 'footer:\n  - title: A\n    links:\n      - { label: A, href: /abuot }'),
      '13:27',
    ],
    ['site.yml', withFields('security: { contact: /abuot, expires: 2023-11-30 }'), '2:22'],
    ['site.yml', withFields(`security: { ${mail}, policy: "${abuot}", expires: 2023-11-30 }`), '2:58'],
    ['site.yml', withFields(`reportMistake: ${abuot}?from=x`), '2:16'],
    ['site.yml', withFields(`addOrganisation: ${abuot}`), '2:18'],
    ['redirects.yml', 'redirects:\n  - { from: /old, to: /abuot, status: 301 }\n', '2:23'],
    ['people/ada.md', '---\nname: Ada\nlinks:\n  - { label: A, url: /abuot }\n---\n', '4:22'],
    [
      'notices/a.md',
      '---\ntext: Hello.\nlevel: info\nexpireAt: 2023-01-01T00:00Z\nlink: { label: A, href: /abuot }\n---\n',
      '5:25',
    ],
  ])('of %s leads to something that is there', async (path, content, place) => {
    folder.write('posts/a.md', postFile);
    folder.write(path, content);
    const said = await saidOfFile(folder, path);
    expect(said).toEqual([expect.stringContaining(`${place} error link There is no page /abuot`)]);
    expect(said[0]?.split(' → ')[1]).toContain('/about');
  });

  it.each([
    ['members/acme.md', memberFile.replace('kind:', 'website: https://t.co/abc\nkind:'), '3:10'],
    ['events/summit.md', eventFile.replace('https://event.example', 'https://t.co/abc'), '7:6'],
    ['projects/other.md', `${projectFile.replace('website', 'docs: https://t.co/abc\nwebsite')}`, '7:7'],
  ])('of %s leads there at once', async (path, content, place) => {
    folder.write(path, content);
    expect(await saidOfFile(folder, path)).toEqual([expect.stringContaining(`${place} warning tracking-link`)]);
  });
});
