import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidOf } from './body-samples';
import { type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('headings', () => {
  it.each([
    '## One\n\n### Two\n\n#### Three\n\n## Four',
    '# One\n\n## Two\n\n### Three\n\n## Four',
    '<h2>One</h2>\n\n<h3>Two</h3>',
    '## One\n\nA note[^1].\n\n[^1]: The note.',
    'No heading',
    '## 2021\n\n```\n# a comment\n# another\n```',
  ])('may follow each other like this: %j', async (text) => {
    expect(await saidOf(folder, text)).toEqual([]);
  });

  it('are below the page’s title: a second `#` is an error', async () => {
    expect(await saidOf(folder, '# One\n\n## Two\n\n# Three\n\n<h1>Four</h1>')).toEqual([
      expect.stringMatching(/^5:1 error heading This is a second heading of the first level\..* → ## Three$/),
      expect.stringMatching(/^7:1 error heading This is a second heading of the first level\.[^→]*$/),
    ]);
  });

  it.each([
    ['## One\n\n#### Two', '3:1 warning heading This heading is of level 4 after one of level 2', '### Two'],
    ['# One\n\n### Two', '3:1 warning heading This heading is of level 3 after one of level 1', '## Two'],
    ['#### One', '1:1 warning heading The first heading is of level 4 below the page’s title', '## One'],
    ['## One\n\n<h4>Two</h4>', '3:1 warning heading This heading is of level 4 after one of level 2', undefined],
  ])('leave out no level: %j', async (text, expected, mended) => {
    const [said, ...more] = await saidOf(folder, text);
    expect(said).toContain(expected);
    expect(said?.split(' → ')[1]).toBe(mended);
    expect(more).toEqual([]);
  });

  it.each(['##', '## …', '<h2></h2>', '## ![A picture](/rss.xml)'])('have a word: %s', async (text) => {
    expect((await saidOf(folder, text))[0]).toMatch(/^1:1 warning heading This heading has no word, so it is left out/);
  });
});
