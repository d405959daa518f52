import { afterEach, beforeEach, expect, it } from 'vitest';
import { saidOf } from './body-samples';
import { pageFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
  folder.write('pages/about.md', pageFile);
});

afterEach(() => folder.remove());

it.each([
  ['[x](/about us)', '1:3 error link A blank ends the address of this link', '[x](/about%20us)'],
  ['a [x](https://x.org/a b) c', '1:5 error link A blank ends', 'a [x](https://x.org/a%20b) c'],
  ['[*x*](/about us)', '1:5 error link A blank ends', '[*x*](/about%20us)'],
  [
    '> [x](/about us)\n> and ![y](a b.png)',
    '2:7 error link A blank ends the address of this picture',
    '> and ![y](a%20b.png)',
  ],
  ['| a |\n| - |\n| [x](/about us) |', '3:5 error link A blank ends', '| [x](/about%20us) |'],
  ['![y](/media/a b.png)', '1:1 error link A blank ends the address of this picture', '![y](/media/a%20b.png)'],
  ['[m](mailto: ada@x.org)', '1:3 error link A blank ends', '[m](mailto:ada@x.org)'],
  ['[x](/about', '1:3 error link This link is none', undefined],
  ['[spaced] (/about)', '1:1 error link A blank parts these words', '[spaced](/about)'],
  ['[spaced] (https://x.org)', '1:1 warning link A blank parts these words', '[spaced](https://x.org)'],
  ['![logo][nope]', '1:1 error link Nothing says where `[nope]` leads', undefined],
  ['[foo][bar]', '1:1 warning link Nothing says where `[bar]` leads', undefined],
  ['[foo][one] [foo][oen]\n\n[one]: /about', '1:12 warning link Nothing says', '[foo][one] [foo][one]'],
])('brackets that Markdown leaves as they are, are found: %s', async (text, expected, mended) => {
  const said = await saidOf(folder, text);
  const found = said.find((one) => one.startsWith(expected));
  expect(said.join('\n')).toContain(expected);
  expect(found?.split(' → ')[1]).toBe(mended);
});

it.each([
  '[x](/about "About us") [x]( /about ) [x](</about> (About us))',
  '[1] in prose, [2], and [see there] (2020)',
  '[1] (https://x.org), [2] (/about)',
  '- [ ] (/about) to do\n- [x] done',
  'A note[^1][^2].\n\n[^1]: One.\n[^2]: Two.',
  'Take matrix[row][column] and list[0][1].',
  '`[x](/about us)` and `![a][b]`',
  '```\n[x](/about us) ![a][b] [a] (/b)\n```',
  '    [x](/about us)',
  '\\[x\\](/about us) \\![a\\][b] \\[a\\] (/b)',
  '<!-- [x](/about us) -->',
  '[two\nlines](/about) [a] [b]',
  '[`[x](/about us)`](/about)',
  'Hooray![1][2] [/about] (and more) [sic] (see /about)',
  'Write to [ada@x.org](mailto:ada@x.org) or ada@x.org (mailto:ada@x.org)',
  '[a][one], [one][], [one]\n\n[one]: /about',
])('others are not: %s', async (text) => {
  expect(await saidOf(folder, text)).toEqual([]);
});

it('are looked for in no more time than a text takes to read', async () => {
  const said = await saidOf(folder, `${'[a '.repeat(2_000)}${'](/a b'.repeat(2_000)}\n\n${' '.repeat(50_000)}]`);
  expect(said).toHaveLength(101);
});
