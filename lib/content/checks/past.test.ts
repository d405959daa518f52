import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventFile, postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('a date', () => {
  it('of a change or a correction before that of the post is a warning', async () => {
    const lines = 'updated: 2019-01-01\ncorrections:\n  - { date: 2020-10-18, note: A name. }\ntitle:';
    folder.write('posts/a.md', postFile.replace('title:', lines));
    expect(await folder.mended()).toEqual(['posts/a.md:2:10 date (warning)', 'posts/a.md:4:13 date (warning)']);
  });

  it('of a change on the same day or later is right', async () => {
    const lines = 'updated: 2020-10-19\ncorrections:\n  - { date: 2020-10-20, note: A name. }\ntitle:';
    folder.write('posts/a.md', postFile.replace('title:', lines).replace('date: 2020-10-19', 'date: 2020-10-19T13:30'));
    expect(await folder.found()).toEqual([]);
  });

  it('of a year that cannot be is an error', async () => {
    folder.write('posts/a.md', postFile.replace('2020-10-19', '0022-03-01'));
    folder.write('events/summit.md', eventFile.replace('start: 2022', 'start: 0022'));
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^events\/summit.md:3:8 date `start` is in the year 0022, before 1900/),
      expect.stringMatching(/^posts\/a.md:4:7 date `date` is in the year 0022, before 1970/),
    ]);
  });

  it('long ago may be right', async () => {
    folder.write('posts/a.md', postFile.replace('2020-10-19', '1995-03-01'));
    folder.write('events/summit.md', eventFile.replace('start: 2022', 'start: 1969').replace('end: 2022', 'end: 1969'));
    expect(await folder.found()).toEqual([]);
  });
});
