import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('a text that a comment cuts off', () => {
  it.each([
    ['title: Hello', 'title: We are #1 in cloud', '2:8', 'title: "We are #1 in cloud"'],
    ['title: Hello', 'title: C # sharp', '2:8', 'title: "C # sharp"'],
    ['title: Hello', `title: Say "it's" #1`, '2:8', `title: 'Say "it''s" #1'`],
    ['    label: News', '    label: News #1', '7:12', '    label: "News #1"'],
    ['author: Ada', 'author:\n  - Ada #1', '4:5', '  - "Ada #1"'],
  ])('%s → %s is a warning with the whole text in quotes', async (right, wrong, place, line) => {
    folder.write(
      'posts/a.md',
      postFile.replace(right, () => wrong),
    );
    expect(await folder.mended()).toEqual([`posts/a.md:${place} comment (warning) → ${line}`]);
  });

  it('over several lines is a warning', async () => {
    folder.write('posts/a.md', postFile.replace('title: Hello', 'title: Hello\n  we are #1'));
    expect(await folder.mended()).toEqual(['posts/a.md:2:8 comment (warning)']);
  });

  it.each([
    ['on a line of its own', 'title: Hello', 'title: Hello\n# a comment'],
    ['on the last line', '\n---\nText', '\n# a comment\n---\nText'],
    ['after a text in quotes', 'title: Hello', 'title: "Hello" # a comment'],
    ['after a list in brackets', 'author: Ada', 'author: [Ada] # a comment'],
    ['after the name of a group', 'category:', 'category: # a comment'],
    ['after a day', '2020-10-19', '2020-10-19 # a comment'],
    ['after true or false', 'author: Ada', 'draft: false # a comment\nauthor: Ada'],
    ['without a blank before it', 'title: Hello', 'title: C#1'],
    ['in a text over several lines', 'title: Hello', 'summary: >-\n  We are #1\ntitle: Hello'],
  ])('is not one with a `#` %s', async (_, right, wrong) => {
    folder.write('posts/a.md', postFile.replace(right, wrong));
    expect(await folder.found()).toEqual([]);
  });
});
