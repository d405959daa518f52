import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixtureContent } from '../../scripts/fixture-content';
import { filesWith, publishedFiles } from '../published-files';
import { build } from './build';

/** One build in which everything is there, and one before and after: in that order, so that the caches know it. */
const moments = {
  during: '2026-04-05T00:00:00Z',
  before: '2026-02-01T00:00:00Z',
  after: '2026-07-01T00:00:00+02:00',
} as const;
type Moment = keyof typeof moments;

const schedule = 'publishAt: 2026-03-01T09:00 Europe/Berlin\nexpireAt: 2026-06-01T00:00Z';

/** Documents by their files. Each word of what comes and goes begins with Zolva, as no other word does. */
const documents = {
  'posts/zolvafile.md': `---
title: Zolvatitle begins
author: [Zolvaauthor Example, Ada Example]
date: 2026-01-02
${schedule}
category: [{ label: Zolvacategory }]
summary: Zolvasummary, in a sentence that is as long as descriptions of a page should be.
image: { src: /media/zolvahead.png, alt: Zolvaalt }
seo: { image: /media/zolvashared.png }
projects: [plumb]
corrections: [{ date: 2026-01-03, note: Zolvanote was misspelt. }]
---
Zolvabody is the text. ![Zolvapicture](/media/zolvabody.png) ![A square](/media/both.png)
`,
  'events/zolvaevent.md': `---
name: Zolvaname
start: 2026-05-01
end: 2026-05-02
timezone: UTC
place: Zolvaplace
url: https://zolvasite.example
kind: Zolvakind
${schedule}
---
Zolvawhat it is. ![Zolvascene](/media/zolvascene.svg)
`,
  'notices/first.md': `---
text: Zolvanotice is what everybody has to know.
link: { label: Zolvalabel, href: "https://zolvalink.example" }
level: danger
${schedule}
---
`,
  'posts/draft.md': `---
title: Zolvadraft
author: Ada Example
date: 2026-01-02
draft: true
category: [{ label: News }]
summary: Zolvadraft, in a sentence that is as long as descriptions of a page should be.
image: { src: /media/zolvadraft.png, alt: A square }
---
Zolvadraft is not there.
`,
  'posts/present.md': `---
title: What is always there
author: Ada Example
date: 2026-01-01
category: [{ label: News }]
summary: A post that is always there, in a sentence as long as descriptions should be.
---
It shows ![A square](/media/both.png).
`,
  'posts/call.md': `---
title: A call that ends
author: Ada Example
date: 2026-01-01
expireAt: 2026-06-01T00:00Z
category: [{ label: News }]
summary: A call that ends by itself, in a sentence as long as descriptions should be.
---
Come along.
`,
  'events/gathering.md': `---
name: A gathering that passes
start: 2026-04-10
end: 2026-04-11
timezone: America/New_York
online: true
url: https://gathering.example
kind: Gathering
---
Everybody meets.
`,
  'projects/plumb.md': `---
name: Plumb
status: confirmed
area: Edge
tagline: It hangs straight.
tags: [edge]
website: https://plumb.example
---
It hangs.
`,
  'redirects.yml': 'redirects:\n  - { from: /blog/call, to: /blog/present, status: 302 }\n',
};

const pictures = ['zolvahead', 'zolvashared', 'zolvabody', 'zolvadraft', 'both', 'unnamed'];

let folder: string;
const published = {} as Record<Moment, { files: Map<string, string>; output: string }>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portal-schedule-'));
  const content = fixtureContent('empty');
  for (const type of ['posts', 'events', 'notices', 'projects', 'media']) mkdirSync(join(content, type));
  for (const [file, text] of Object.entries(documents)) writeFileSync(join(content, file), text);
  for (const name of pictures) cpSync('e2e/fixtures/content/media/square.png', join(content, `media/${name}.png`));
  cpSync('e2e/fixtures/content/media/picture-gone.svg', join(content, 'media/zolvascene.svg'));
  for (const [moment, time] of Object.entries(moments) as [Moment, string][]) {
    const out = join(folder, moment);
    const result = await build({ content, out }, { BUILD_TIME: time, CACHE_DIR: join(folder, 'cache') });
    expect(result).toMatchObject({ code: 0 });
    published[moment] = { files: publishedFiles(out), output: result.output };
  }
  rmSync(content, { recursive: true });
  // Three builds, on a busy machine.
}, 900_000);

afterAll(() => rmSync(folder, { recursive: true }));

function read(moment: Moment, file: string): string {
  return readFileSync(join(folder, moment, file), 'utf8');
}

describe('what comes and goes by itself', () => {
  it('is everywhere while it is there', () => {
    const words = new Set(
      Object.values(documents)
        .join(' ')
        .match(/zolva(?!draft)\w*/gi),
    );
    expect(words.size).toBeGreaterThan(20);
    for (const word of words) expect(filesWith(word, published.during.files), word).not.toEqual([]);
    // Every sort of file that could tell of it is read, compressed ones too.
    const sorts = [
      ...[/^blog\.html$/, /\.html\.br$/, /\.html\.gz$/, /\.md$/, /rss\.xml$/, /atom\.xml$/, /feed\.json$/],
      ...[/\.pf_fragment$/, /\.pf_index$/, /^posts\.json$/, /^sitemap\.xml$/, /^llms\.txt$/, /^404\.html$/],
      ...[/^cards\/.*\.png$/, /^events\.ics$/, /event\.ics$/, /^media\/zolva/, /^media\/sized\/zolva/],
    ];
    const found = filesWith('zolva', published.during.files);
    expect(sorts.filter((sort) => !found.some((file) => sort.test(file)))).toEqual([]);
    expect(filesWith('Zolvatitle', published.during.files)).toContain('projects/plumb.html');
  });

  it.each(['before', 'after'] as const)('is nowhere in out/ %s, although the caches know it', (moment) => {
    const { files } = published[moment];
    expect(filesWith('zolva', files)).toEqual([]);
    expect(files.size).toBeGreaterThan(100);
    expect([...files.keys()].filter((file) => /^\./.test(file))).toEqual([]);
  });

  it('does not take pictures along that others show, or that nobody names', () => {
    for (const { files } of Object.values(published)) {
      expect([...files.keys()]).toEqual(expect.arrayContaining(['media/both.png', 'media/unnamed.png']));
    }
  });
});

it('a draft, and the picture that only it names, is in none of them', () => {
  for (const { files } of Object.values(published)) expect(filesWith('zolvadraft', files)).toEqual([]);
});

it('a redirect takes effect once the document at its address has expired', () => {
  const told = (moment: Moment) => [
    published[moment].files.has('blog/call.html'),
    ...['_redirects', '_nginx.conf', '_vercel.json'].map((file) => read(moment, file).includes('/blog/present')),
  ];
  expect(told('before')).toEqual([true, false, false, false]);
  expect(told('during')).toEqual([true, false, false, false]);
  expect(told('after')).toEqual([false, true, true, true]);
});

it('an event moves to the past ones when it has ended by the clocks of its place', () => {
  const [during, after] = (['during', 'after'] as const).map((moment) => read(moment, 'events.html'));
  expect(during).not.toContain('Past events');
  expect(after).toContain('Past events');
  expect(after).toContain('No event is planned at the moment');
});

it.each([
  ['before', '2026-03-01T08:00:00Z'],
  ['during', '2026-04-12T04:00:00Z'],
  ['after', 'never'],
] as const)('the build %s says when the next one is due', (moment, due) => {
  expect(read(moment, 'next-build.txt')).toBe(`${due}\n`);
  const sentence = due === 'never' ? 'no further build is needed' : `Build again at ${due}: `;
  expect(published[moment].output).toContain(sentence);
});
