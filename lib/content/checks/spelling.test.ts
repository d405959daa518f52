import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postFile, type SampleFolder, sampleFolder, siteFile } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

function labelled(name: string, label: string): void {
  folder.write(`posts/${name}.md`, postFile.replace('label: News', `label: ${label}`));
}

describe('of two spellings of one address', () => {
  it('that of a category in site.yml is right, however many posts have the other', async () => {
    folder.write('site.yml', siteFile.replace('nav:', 'categories: [Members, News]\nnav:'));
    labelled('a', 'members');
    labelled('b', 'members');
    labelled('c', 'Members');
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^posts\/a.md:7:12 spelling The category `members` is spelled `Members` in site.yml/),
      expect.stringMatching(/^posts\/b.md:7:12 spelling/),
    ]);
    expect((await folder.mended())[0]).toBe('posts/a.md:7:12 spelling →     label: Members');
  });

  it('that of most posts is right where nobody lists them', async () => {
    labelled('a', 'members');
    labelled('b', 'Members');
    labelled('c', 'Members');
    expect(await folder.mended()).toEqual(['posts/a.md:7:12 spelling →     label: Members']);
  });

  it('that of people/ is right, and the other has its place in a list of authors', async () => {
    const authors = 'author:\n  - Grace Example\n  - ADA';
    folder.write('posts/a.md', postFile.replace('author: Ada', authors));
    folder.write('posts/b.md', postFile.replace('author: Ada', authors));
    expect(await folder.mended()).toEqual(['posts/a.md:5:5 spelling →   - Ada', 'posts/b.md:5:5 spelling →   - Ada']);
  });
});
