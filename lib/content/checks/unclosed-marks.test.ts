import { afterEach, beforeEach, expect, it } from 'vitest';
import { saidOf } from './body-samples';
import { type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

it.each([
  ['Words.\n\n##Our history\n\nMore.', '3:1 warning heading This line is a heading only', '## Our history'],
  ['##history', '1:1 warning heading This line', '## history'],
  ['#Our history', '1:1 warning heading This line', '# Our history'],
  ['Words.\n\n```bash\nls\n\nMore words.\n', '3:1 warning code-block This block of code has no end', undefined],
  ['~~~~\nls\n~~~\n', '1:1 warning code-block This block of code has no end', undefined],
  ['```', '1:1 warning code-block This block', undefined],
])('a heading without a blank, or a block without an end, is a warning: %s', async (text, expected, mended) => {
  const [said, ...more] = await saidOf(folder, text);
  expect(said).toContain(expected);
  expect(said?.split(' → ')[1]).toBe(mended);
  expect(more).toEqual([]);
});

it.each([
  '#1 of many things',
  '#hashtag',
  '#OpenInfra',
  '#OpenInfra Summit is coming.',
  '#OpenInfra #Summit #Berlin and More',
  'Issue\n#Five of them',
  '\\##Words',
  '`##Words`',
  '## Words',
  '```\n##Words\n```',
  '```\nls\n```\n\n',
  '```\n~~~\n```  ',
  '~~~\nls\n~~~~',
  '1. One:\n\n   ```\n   ls\n   ```',
  '    ```\n    ls',
  'Words ``` and more',
])('others are not: %s', async (text) => {
  expect(await saidOf(folder, text)).toEqual([]);
});
