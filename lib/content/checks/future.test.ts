import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventFile, pageFile, postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

// Samples are checked at 2022-12-01T00:00:00Z.
describe('a date that is still to come', () => {
  it.each([
    [
      'posts/a.md',
      postFile.replace('2020-10-19', '2022-12-02'),
      '4:7 future-date `date`, 2022-12-02T00:00:00.000Z, is still to come: it is 2022-12-01T00:00Z. Write a day up to 2022-12-01, or let the document appear by itself: `publishAt:',
    ],
    ['posts/a.md', postFile.replace('title:', 'updated: 2022-12-01T00:01Z\ntitle:'), '2:10 future-date `updated`'],
    [
      'posts/a.md',
      postFile.replace('title:', 'corrections:\n  - { date: 2023-01-01, note: A }\ntitle:'),
      '3:13 future-date `corrections.date`',
    ],
    [
      'posts/a.md',
      postFile.replace('2020-10-19', '2023-01-02\npublishAt: 2023-01-01T00:00Z'),
      '4:7 future-date `date`, 2023-01-02T00:00:00.000Z, is after publishAt, 2023-01-01T00:00:00.000Z',
    ],
    [
      'posts/a.md',
      postFile.replace('2020-10-19', '2023-01-02\npublishAt: 2022-01-01T00:00Z'),
      '4:7 future-date `date`, 2023-01-02T00:00:00.000Z, is still to come',
    ],
    ['pages/a.md', pageFile.replace('title:', 'updated: 2023-01-01\ntitle:'), '2:10 future-date `updated`'],
    ['events/a.md', eventFile.replace('name:', 'updated: 2023-01-01\nname:'), '2:10 future-date `updated`'],
  ])('in %s is an error (%#)', async (path, text, expected) => {
    folder.write(path, text);
    expect(await folder.found()).toEqual([expect.stringContaining(`${path}:${expected}`)]);
  });

  it.each([
    ['posts/a.md', postFile.replace('2020-10-19', '2022-12-01')],
    ['posts/a.md', postFile.replace('2020-10-19', '2023-01-01\npublishAt: 2023-01-01T09:00Z')],
    ['posts/a.md', postFile.replace('2020-10-19', '2023-01-01\ndraft: true')],
    ['pages/a.md', pageFile.replace('title:', 'reviewBy: 2030-01-01\ntitle:')],
    ['events/a.md', eventFile.replaceAll('2022-06', '2030-06')],
    ['events/a.md', eventFile.replace('name:', 'updated: 2023-01-01\npublishAt: 2023-02-01T09:00Z\nname:')],
  ])('in %s may be right (%#)', async (path, text) => {
    folder.write(path, text);
    expect(await folder.found()).toEqual([]);
  });
});
