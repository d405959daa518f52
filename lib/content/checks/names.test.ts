import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '.';
import { now, postFile, type SampleFolder, sampleFolder, siteFile } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
  folder.write('people/ildiko.md', '---\nname: Ildikó Váncsa\n---\n');
});

afterEach(() => folder.remove());

function post(name: string, author: string): void {
  folder.write(`posts/${name}.md`, postFile.replace('author: Ada', `author: ${author}`));
}

async function authors(): Promise<string[]> {
  const { findings } = await checkContent(folder.directory, { now });
  return findings
    .filter(({ rule }) => rule === 'author')
    .map(({ severity, path, line, column, message }) => `${severity} ${path}:${line}:${column} ${message}`);
}

describe('an author', () => {
  it('is somebody with a profile, or the foundation', async () => {
    post('a', 'Ildikó Váncsa');
    post('b', '[Ada, Example Foundation]');
    post('c', '"Ada "');
    post('d', 'Example');
    expect(await authors()).toEqual([]);
  });

  it('with a name near another is misspelt', async () => {
    post('a', '[Ada, Ildikó Vancza]');
    expect(await authors()).toEqual([
      'error posts/a.md:3:15 The author `Ildikó Vancza` is nobody we know. Did you mean `Ildikó Váncsa`? Else introduce the author: npm run new -- person "Ildikó Vancza".',
    ]);
    expect(await folder.mended()).toEqual(['posts/a.md:3:15 author → author: [Ada, Ildikó Váncsa]']);
  });

  it('named by file name is one who stands by name', async () => {
    folder.write('people/grace.md', '---\nname: Grace Example\n---\n');
    post('a', 'grace');
    expect(await authors()).toEqual([
      'error posts/a.md:3:9 `grace` is the file name of `Grace Example`. An author stands by name: write `Grace Example`.',
    ]);
    expect(await folder.mended()).toEqual(['posts/a.md:3:9 author → author: Grace Example']);
    // Where the address is the same, it is another spelling of it.
    folder.write('people/grace-example.md', '---\nname: Grace Example\n---\n');
    folder.remove('people/grace.md');
    post('a', 'grace-example');
    expect(await authors()).toEqual([]);
    expect(await folder.mended()).toEqual(['posts/a.md:3:9 spelling → author: Grace Example']);
  });

  it('without a profile, and near no other, is told of once', async () => {
    post('a', 'Grace Example');
    post('b', 'Grace Example');
    expect(await authors()).toEqual([
      'warning posts/a.md:3:9 Nobody introduces the author `Grace Example`. Check the spelling; for a profile: npm run new -- person "Grace Example".',
    ]);
  });

  it('whose name fewer posts have is the one who is misspelt', async () => {
    post('a', 'Grace Exampel');
    post('b', 'Grace Example');
    post('c', 'Grace Example');
    expect(await authors()).toEqual([
      expect.stringMatching(/^error posts\/a.md:3:9 .* Did you mean `Grace Example`\?/),
      expect.stringMatching(/^warning posts\/b.md:3:9 Nobody introduces the author `Grace Example`/),
    ]);
  });

  it('is not misspelt where digits or many letters differ', async () => {
    post('a', '[Working Group 1, Working Group 2, Eve Example, Bob Example]');
    expect((await authors()).map((found) => found.split(' ')[0])).toEqual(['warning', 'warning', 'warning', 'warning']);
  });

  it('in another spelling of the same address is told of as that alone', async () => {
    post('a', 'Ildiko Vancsa');
    expect(await folder.mended()).toEqual(['posts/a.md:3:9 spelling → author: Ildikó Váncsa']);
  });

  it('whose name is a program is not spelled out in a command', async () => {
    post('a', `'$(shutdown) \`halt\`'`);
    expect((await authors())[0]).toContain('npm run new -- person "Name"');
  });
});

describe('a category', () => {
  function labelled(name: string, label: string): void {
    folder.write(`posts/${name}.md`, postFile.replace('label: News', `label: ${label}`));
  }

  it('is one of those in site.yml, where they are listed', async () => {
    folder.write('site.yml', siteFile.replace('nav:', 'categories: [News, Events]\nnav:'));
    labelled('a', 'News');
    labelled('b', 'Evnets');
    labelled('c', 'Zebras');
    expect(await folder.found()).toEqual([
      expect.stringMatching(
        /^posts\/b.md:7:12 category There is no category `Evnets`. Did you mean `Events`\?.*add it to `categories` in site.yml/,
      ),
      expect.stringMatching(
        /^posts\/c.md:7:12 category There is no category `Zebras`. Write one of: News, Events; or add it/,
      ),
    ]);
    expect((await folder.mended())[0]).toBe('posts/b.md:7:12 category →     label: Events');
  });

  it('that is spelled nearly as another is a warning where there is no list', async () => {
    labelled('a', 'Announcements');
    labelled('b', 'Announcements');
    labelled('c', 'Anouncements');
    labelled('d', 'Events');
    labelled('e', 'Talks of 2021');
    labelled('f', 'Talks of 2022');
    expect(await folder.mended()).toEqual(['posts/c.md:7:12 category (warning) →     label: Announcements']);
  });
});
