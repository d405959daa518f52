import { readFileSync } from 'node:fs';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { bundlePaths } from '../bundles';
import { pngFile } from '../content/checks/samples';
import { sampleBody, sampleMember, samplePerson, samplePost, sampleProject, sampleTiers } from '../content/samples';

const post = samplePost({
  slug: 'hello',
  title: 'Hello',
  author: ['Ada', 'Grace'],
  date: '2021-03-01T00:00:00.000Z',
  updated: '2021-03-05T00:00:00.000Z',
  summary: 'What it says.',
  image: { src: '/media/ä.png', alt: 'Hills' },
  projects: ['zuul'],
  members: ['acme'],
  people: ['ada'],
  corrections: [{ date: '2021-03-06T00:00:00.000Z', note: 'A name was *misspelt*.' }],
  body: sampleBody('Text.'),
});
const unlisted = samplePost({ slug: 'unlisted', hidePost: true });
const project = sampleProject('Zuul', { license: 'Apache-2.0', source: 'https://code.example', tags: ['CI', 'gates'] });
const member = sampleMember(
  'Acme',
  [
    { tier: 'gold', since: '2020-10-19', until: '2021-06-01' },
    { tier: 'silver', since: '2021-06-01' },
  ],
  { country: 'SE', website: 'https://acme.example', formerNames: [{ name: 'Old', until: '2020-12-01' }] },
);
const page = {
  ...samplePost(),
  file: 'pages/rules.md',
  slug: 'rules',
  address: '/legal/rules',
  title: 'Rules',
  summary: 'All of them.',
  updated: '2021-05-01T00:00:00.000Z',
};

vi.mock('../content/source', () => ({
  site: {
    name: 'Example Foundation',
    shortName: 'Example',
    url: 'https://foundation.example',
    locale: 'en-GB',
    membersAsOf: '2022-02-16',
    tiers: sampleTiers,
  },
  messages: parse(readFileSync('content/messages/en.yml', 'utf8')),
  posts: [post],
  unlistedPosts: [unlisted],
  projects: [project],
  members: [member],
  people: [samplePerson('ada', 'Ada')],
  pages: [page],
}));

const { twinAddresses, twinAt } = await import('./twins');
const { twinBundle, twinBundles } = await import('./twin-bundles');
const { postTwin } = await import('./post-twin');

/** The tree of a Markdown document, as another program reads it. */
const tree = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);

function nodes(markdown: string, type: string) {
  const found: { type: string; url?: string; depth?: number }[] = [];
  visit(tree(markdown), (node) => {
    if (node.type === type) found.push(node);
  });
  return found;
}

/** The Markdown of a body, without what stands around it. */
function rendered(raw: string): string {
  const twin = postTwin(samplePost({ slug: 'a', body: sampleBody(raw) }));
  return twin.replace(/^# A post\n\n.*\n\n/, '').replace(/\n*---\n\nThe page for people.*\n$/, '');
}

describe('the twins', () => {
  it('are those of every listed post, project, member and page', () => {
    expect(twinAddresses()).toEqual(['/blog/hello.md', '/projects/zuul.md', '/members/acme.md', '/legal/rules.md']);
    expect(twinAddresses().map((address) => twinAt(address)?.slice(0, 2))).toEqual(Array(4).fill('# '));
    expect(twinAt('/blog/nothing.md')).toBeUndefined();
    expect(twinAt('/blog/unlisted.md')).toBeUndefined();
  });

  it('come in bundles in a build, and alone in development', async () => {
    const paths = () => bundlePaths(twinBundles, (address) => address);
    expect(paths()).toEqual(twinAddresses());
    vi.stubEnv('NODE_ENV', 'production');
    expect(paths()).toEqual(['/1.json']);
    vi.unstubAllEnvs();
    expect(Object.keys(twinBundle('/1.json') ?? {})).toEqual(twinAddresses());
    expect(twinBundle('/1.json')?.['/blog/hello.md']).toBe(twinAt('/blog/hello.md'));
    expect(twinBundle('/2.json')).toBeUndefined();
  });

  it('are the same each time', () => {
    expect(twinAt('/blog/hello.md')).toBe(twinAt('/blog/hello.md'));
  });
});

describe('a twin', () => {
  it('of a post says when, by whom and about what, and what was corrected', () => {
    expect(twinAt('/blog/hello.md')).toBe(`# Hello

1 March 2021 · By Ada and Grace · Categories: News · Updated 5 March 2021

In this post: [Zuul](https://foundation.example/projects/zuul), [Acme](https://foundation.example/members/acme), [Ada](https://foundation.example/blog/author/ada)

What it says.

![Hills](https://foundation.example/media/%C3%A4.png)

Text.

## Corrections

- 6 March 2021: A name was \\*misspelt\\*.

---

The page for people: <https://foundation.example/blog/hello>
`);
  });

  it('of a project says how it stands and where it is', () => {
    expect(twinAt('/projects/zuul.md')).toBe(`# Zuul

Status: Confirmed · Area: Edge · Licence: Apache-2.0 · Subjects: CI and gates

[Zuul website](https://project.example) · [Zuul source code](https://code.example)

What it is for

---

The page for people: <https://foundation.example/projects/zuul>
`);
  });

  it('of a member tells its memberships with their days', () => {
    expect(twinAt('/members/acme.md')).toBe(`# Acme

Kind: Company · Country: Sweden · Formerly: Old (until 1 December 2020) · [Acme website](https://acme.example)

## Memberships

- Silver: Since 1 June 2021 (Current)
- Gold: 19 October 2020 to 1 June 2021

This list is known up to 16 February 2022.

---

The page for people: <https://foundation.example/members/acme>
`);
  });

  it('of a page has its summary', () => {
    expect(twinAt('/legal/rules.md')).toContain('# Rules\n\nLast changed 1 May 2021\n\nAll of them.\n');
  });
});

describe('a title', () => {
  it.each([
    '“Quotes” "plain" & <b>bold</b> &amp; *stars* _lines_ #1 | [brackets](x) `code` ~~gone~~ \\ ![a](b)',
    '# Number one',
    '1. First',
    '👩‍👩‍👧 emoji, שלום and مرحبا',
    'www.example.org, https://example.org and a@example.org',
    'x'.repeat(172),
    '- a * b + c',
    'Ends with #',
  ])('reads as written: %s', (title) => {
    const [heading] = tree(postTwin(samplePost({ title }))).children;
    expect(heading).toMatchObject({ type: 'heading', depth: 1 });
    expect(textOf(heading)).toBe(title);
    expect(nodes(postTwin(samplePost({ title })), 'html')).toEqual([]);
  });

  it('is the only one of its rank', () => {
    const twin = postTwin(samplePost({ body: sampleBody('# One\n\n## Two\n\n<h1>Three</h1>') }));
    expect(nodes(twin, 'heading').map(({ depth }) => depth)).toEqual([1, 2, 3, 2]);
  });
});

describe('a body', () => {
  it('names the site in its links and pictures', () => {
    const raw = '[a](/ünï) [b](#part) [c](other) ![d](/media/d.png) [e](mailto:a@b.example) [f](//host.example/x)';
    const twin = rendered(raw);
    expect([...nodes(twin, 'link'), ...nodes(twin, 'image')].map(({ url }) => url)).toEqual([
      'https://foundation.example/%C3%BCn%C3%AF',
      'https://foundation.example/blog/a#part',
      'https://foundation.example/blog/other',
      'mailto:a@b.example',
      'https://host.example/x',
      'https://foundation.example/media/d.png',
    ]);
  });

  it('leads to the file of a picture that stands in the text itself', () => {
    const raw = `![a](data:image/png;base64,${pngFile.toString('base64')})`;
    expect(rendered(raw)).toMatch(/^!\[a\]\(https:\/\/foundation\.example\/media\/inline\/[0-9a-f]{16}\.png\)$/);
  });

  it('holds nothing that is dangerous or raw', () => {
    const raw = [
      '<script>alert(1)</script><style>p{}</style><!-- secret -->',
      '<img src="https://tracker.example/a.png" onerror="alert(1)" alt="x">',
      '<a href="javascript:alert(1)" onclick="alert(1)">press</a> [also](javascript:alert(1)) <b>bold</b>',
      '\\<script>alert(2)\\</script> `<i>`',
      '<form action="/x"><input name="a"></form><svg onload="alert(1)"></svg><object data="x"></object>',
    ].join('\n\n');
    const twin = rendered(raw);
    expect(nodes(twin, 'html')).toEqual([]);
    expect(twin).not.toMatch(/javascript:|onerror|onclick|tracker|secret|alert\(1\)/);
    expect(twin).toContain('press also **bold**');
    expect(textOf(tree(twin))).toContain('<script>alert(2)</script> <i>');
  });

  it('keeps tables, tasks, code, videos and footnotes', () => {
    const raw = [
      '| a | b |\n| --- | --: |\n| 1 | 2 |',
      '- [x] done\n- [ ] open',
      '```js\nlet a;\n```',
      '<iframe src="https://www.youtube-nocookie.com/embed/abcdefghijk" title="A talk"></iframe>',
      'A claim[^one], and again[^one].\n\n[^one]: Its *source*.\n\n    More.',
    ].join('\n\n');
    const twin = rendered(raw);
    expect(twin).toContain('| a |  b |\n| - | -: |\n| 1 |  2 |');
    expect(twin).toContain('- [x] done\n- [ ] open');
    expect(twin).toContain('```js\nlet a;\n```');
    expect(twin).toContain('[A talk](https://www.youtube.com/watch?v=abcdefghijk)');
    expect(twin).toContain('A claim[^one], and again[^one].');
    expect(twin).toMatch(/\[\^one\]: Its \*source\*\.\n\n {4}More\./);
    expect(twin).not.toContain('↩');
    expect(nodes(twin, 'footnoteDefinition')).toHaveLength(1);
  });
});
