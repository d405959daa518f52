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
  ['a block of code before it', '```\n[1]: /abuot\n```\n\n[a][1]\n\n[1]: /abuot\n', '7:6', '[1]: /about'],
  ['a block of code after it', '[1]: /abuot\n\n[a][1]\n\n```\n[1]: /abuot\n```\n', '1:6', '[1]: /about'],
  ['code in the line', 'See `[1]: /abuot` and [a][1]\n\n[1]: /abuot\n', '3:6', '[1]: /about'],
  ['a second one of that name', '[a][One]\n\n[one]: /abuot\n\n[one]: /abuot\n', '3:8', '[one]: /about'],
  ['one of another name', '[a][1]\n\n[2]: /abuot\n\n[1]: </abuot>\n', '5:7', '[1]: </about>'],
])('the address of a definition is corrected in it alone, not in %s', async (_, text, place, mended) => {
  const [said, ...more] = await saidOf(folder, text);
  expect(said).toMatch(new RegExp(`^${place} error link There is no page /abuot`));
  expect(said?.split(' → ')[1]).toBe(mended);
  expect(more).toEqual([]);
});

it.each([
  ['[`[b](/abuot)`](/abuot)', '[`[b](/abuot)`](/about)'],
  ['<a title="/abuot" href="/abuot">a</a>', '<a title="/abuot" href="/about">a</a>'],
])('only the address is corrected, not what looks like it: %s', async (text, mended) => {
  expect((await saidOf(folder, text)).map((said) => said.split(' → ')[1])).toContain(mended);
});

it('where an address is spelt in escapes, nothing is corrected', async () => {
  expect(await saidOf(folder, '[a][1]\n\n[1]: /abu&#111;t\n')).toEqual([
    expect.stringMatching(/^1:1 error link There is no page \/abuot[^→]*$/),
  ]);
});
