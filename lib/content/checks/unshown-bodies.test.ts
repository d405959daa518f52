import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventFile, memberFile, pageFile, projectFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

const noticeFile = '---\ntext: The site moves.\nlevel: info\nexpireAt: 2023-01-01T00:00Z\n---\n';

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('a text below the fields', () => {
  it('of a notice would show nowhere', async () => {
    folder.write('notices/a.md', `${noticeFile}\n\nMore about it.\n`);
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^notices\/a.md:8:1 unshown-text A notice has no text below its fields/),
    ]);
  });

  it('of anything else shows, and a notice may have empty lines there', async () => {
    folder.write('notices/a.md', `${noticeFile}\n \n`);
    folder.write('events/a.md', `${eventFile}Text.\n`);
    folder.write('members/a.md', `${memberFile}Text.\n`);
    folder.write('pages/a.md', `${pageFile}Text.\n`);
    folder.write('people/a.md', '---\nname: Bob\n---\nText.\n');
    folder.write('projects/a.md', `${projectFile}Text.\n`);
    expect(await folder.found()).toEqual([]);
  });
});
