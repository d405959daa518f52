import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '.';
import { saidOf } from './body-samples';
import { now, postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

const many = 10_000;

describe('a text that no parser reads in time', () => {
  it.each([
    [
      'a line of 10 MB',
      'word '.repeat(2_000_000),
      /^1:1 error body The text has 10,000,000 characters; at most 200,000/,
    ],
    [
      'quotations in each other',
      `Words.\n\n${'>'.repeat(many)} a`,
      /^3:1 error body .* stand too deep inside each other/,
    ],
    ['lists in each other', `${'- '.repeat(many)}a`, /^1:1 error body .* stand too deep inside each other/],
    [
      'brackets in each other',
      '['.repeat(many) + ']'.repeat(many),
      /^1:1 error body One paragraph has thousands of marks/,
    ],
    ['links in each other', `${'['.repeat(many)}a${'](/x)'.repeat(many)}`, /^1:1 error body One paragraph/],
    ['pictures in each other', `${'!['.repeat(many)}a${'](/x)'.repeat(many)}`, /^1:1 error body One paragraph/],
    ['emphases in each other', `a\n\n${'*a **b '.repeat(many)}`, /^3:1 error body One paragraph/],
    [
      'emphases in many paragraphs',
      '*a _b **c\n\n'.repeat(8) + '*a **b\n'.repeat(many / 2),
      /^\d+:1 error body One para/,
    ],
    ['ends of links', 'a]('.repeat(many * 4), /^1:1 error body One paragraph/],
    [
      'a heading on each of 40,000 lines',
      '# a\n'.repeat(many * 4),
      /^10000:1 error body The text has 40,001 lines; at most/,
    ],
    ['elements in each other', '<div>'.repeat(many), /^1:1 error body .* stand too deep inside each other/],
    [
      'elements by lists',
      Array.from({ length: 60 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
      /^51:101 error body/,
    ],
  ])('is one finding, with its line: %s', async (_, text, expected) => {
    expect(await saidOf(folder, text)).toEqual([expect.stringMatching(expected)]);
  });

  it('is read by no later rule either', async () => {
    folder.write('posts/a.md', postFile.replace(/seo:[\s\S]*---\n[\s\S]*/, `---\n${'> '.repeat(many)}`));
    expect((await checkContent(folder.directory, { now })).findings).toMatchObject([{ rule: 'body', line: 9 }]);
  });

  it.each([
    ['150,000 characters', 'Words and words. '.repeat(9_000)],
    ['a table of 600 rows with links', `| a |\n| - |\n${'| [b](/blog) **c** |\n'.repeat(600)}`],
    ['a list of 1,000 links', '- [b](/blog)\n'.repeat(1_000)],
    ['20 quotations in each other', `${'> '.repeat(20)}a`],
    ['20 lists in each other', Array.from({ length: 20 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
    ['a program with names_in_this_style', `\`\`\`\n${'some_long_name_of_a_value = 1\n'.repeat(1_000)}\`\`\``],
    ['rules and frames', `${'*'.repeat(80)}\n\n${'~'.repeat(80)}\ncode\n${'~'.repeat(80)}\n`],
  ])('is none that people write: %s', async (_, text) => {
    expect(await saidOf(folder, text)).toEqual([]);
  });
});

it('a text with thousands of faults shows a hundred, and says that there are more', async () => {
  const said = await saidOf(folder, '[a](/nowhere) '.repeat(1_000));
  expect(said).toHaveLength(101);
  expect(said).toContainEqual('1:1 error body The text has more than 100 faults. Mend these, and check again.');
});
