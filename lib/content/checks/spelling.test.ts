import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postFile, projectFile, type SampleFolder, sampleFolder, siteFile } from './samples';

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

describe('of two spellings of an area or a tag', () => {
  function project(name: string, area: string, tags: string): void {
    folder.write(
      `projects/${name}.md`,
      projectFile.replace('area: Testing', `area: ${area}`).replace('tags: []', `tags: [${tags}]`),
    );
  }

  it('that of most projects is right, and the other a warning with the line as it should be', async () => {
    project('a', 'Edge', 'bare metal');
    project('b', 'edge', 'Bare metal');
    project('c', 'Edge', 'bare metal');
    expect((await folder.found())[0]).toContain('The area `edge` is spelled `Edge` in projects/a.md.');
    expect(await folder.mended()).toEqual([
      'projects/b.md:4:7 spelling (warning) → area: Edge',
      'projects/b.md:6:8 spelling (warning) → tags: [bare metal]',
    ]);
  });

  it('that are two words with one address, none is the right one', async () => {
    project('a', 'Edge', 'C, CI/CD');
    project('b', 'Edge', '"C++", CI CD');
    const findings = await folder.findings();
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The tag `C\+\+` has the same address as `C` in projects\/a.md, .* other words/),
      expect.stringContaining('The tag `CI CD` is spelled `CI/CD` in projects/a.md.'),
    ]);
    expect(findings.map(({ correction }) => correction?.text)).toEqual([undefined, 'CI/CD']);
  });

  it('both may stand where one is an area and the other a tag', async () => {
    project('a', 'Edge', 'edge');
    expect(await folder.found()).toEqual([]);
  });

  it('neither may be without letters and digits', async () => {
    project('a', '"&"', 'edge');
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^projects\/a.md:4:7 spelling The area `&` has no letter/),
    ]);
  });
});
