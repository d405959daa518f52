import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('blanks in fields', () => {
  it.each([
    [
      'at the end of a line',
      'author: Ada',
      'author: Ada  ',
      ['posts/a.md:3:12 trailing-blank (warning) → author: Ada (safe)'],
    ],
    [
      'at the end of a name',
      'category:',
      'category:\t',
      ['posts/a.md:5:10 trailing-blank (warning) → category: (safe)'],
    ],
    [
      'that do not break',
      'title: Hello',
      'title: Hello\u00A0all\u202Fof you',
      ['posts/a.md:2:13 no-break-space (warning) → title: Hello all of you (safe)'],
    ],
    [
      'of both sorts',
      'title: Hello',
      'title: Hello\u00A0all ',
      ['posts/a.md:2:13 no-break-space (warning) → title: Hello all (safe)'],
    ],
    [
      'that do not break, in quotes',
      'title: Hello',
      'title: "Hello\u00A0all"',
      ['posts/a.md:2:14 no-break-space (warning) → title: "Hello all" (safe)'],
    ],
    [
      'that keep a colon from its word',
      'title: Hello',
      'title: Hello\u00A0:\u00A0all',
      ['posts/a.md:2:13 no-break-space (warning) → title: "Hello : all"'],
    ],
    [
      'that keep a # from being a comment',
      'title: Hello',
      'title: Example\u00A0#1 Cloud joins',
      ['posts/a.md:2:15 no-break-space (warning) → title: "Example #1 Cloud joins"'],
    ],
    [
      'that stand in the way of a field, and before a #',
      'title: Hello',
      'title:\u00A0Example\u00A0#1',
      ['posts/a.md:2:7 no-break-space → title: "Example #1"'],
    ],
    [
      'at the end of lines in quotes',
      'title: Hello',
      'title: "Hello \n  all"',
      ['posts/a.md:2:14 trailing-blank (warning) → title: "Hello (safe)'],
    ],
    [
      'that stand in the way of a field',
      'title: Hello',
      'title:\u00A0Hello',
      ['posts/a.md:2:7 no-break-space → title: Hello (safe)'],
    ],
  ])('%s are told of', async (_, right, wrong, expected) => {
    folder.write('posts/a.md', postFile.replace(right, wrong));
    expect(await folder.mended()).toEqual(expected);
  });

  it('at the end of a line stay where they mean something', async () => {
    folder.write('posts/a.md', postFile.replace('title: Hello', 'summary: |\n  One  \n  two\u0020\ntitle: Hello'));
    expect(await folder.found()).toEqual([]);
  });

  it('are mended in a text over several lines, but for those at its line ends', async () => {
    folder.write(
      'posts/a.md',
      postFile.replace('title: Hello', 'summary: >-\n  One\u00A0two  \n  three\ntitle: Hello'),
    );
    expect(await folder.mended()).toEqual(['posts/a.md:3:6 no-break-space (warning) →   One two   (safe)']);
  });

  it('are none of the business of the text below', async () => {
    folder.write('posts/a.md', postFile.replace('Text.', 'One  \ntwo\u00A0three'));
    expect(await folder.findings()).toEqual([]);
  });

  it('keep the line ends of Windows', async () => {
    folder.write('posts/a.md', postFile.replace('author: Ada', 'author: Ada ').replaceAll('\n', '\r\n'));
    expect(await folder.mended()).toEqual(['posts/a.md:3:12 trailing-blank (warning) → author: Ada (safe)']);
  });
});
