import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pageFile, postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('a file of no type', () => {
  it.each([
    ['posts/foo.MD', 'posts/foo.md'],
    ['posts/foo.markdown', 'posts/foo.md'],
    ['posts/foo.md.txt', 'posts/foo.md'],
    ['posts/foo', 'posts/foo.md'],
    ['post/foo.md', 'posts/foo.md'],
    ['Posts/foo.md', 'posts/foo.md'],
    ['posts/2022/foo.md', 'posts/foo.md'],
    ['pages/legal/foo.mdx', 'pages/legal/foo.md'],
    ['messages/de.yaml', 'messages/de.yml'],
    ['redirect.yml', 'redirects.yml'],
    ['posts/airship-2.0.markdown', 'posts/airship-2.0.md'],
  ])('%s is told to be %s', async (path, meant) => {
    if (meant === 'redirects.yml') folder.remove(meant);
    folder.write(path, postFile);
    expect(await folder.found()).toContain(
      `${path}:1:1 unknown-file No type of document has files here. Rename it: ${meant}.`,
    );
  });

  it.each(['posts/photo.png', 'drafts/foo.md', 'notes.txt', 'site.yaml'])(
    '%s is told where files are',
    async (path) => {
      folder.write(path, postFile);
      expect(await folder.found()).toEqual([
        expect.stringMatching('unknown-file No type of document has files here. Move it to one of: .*posts/\\*.md'),
      ]);
    },
  );

  it('whose name begins with a dot would be nowhere', async () => {
    folder.write('posts/.hidden.md', postFile);
    folder.write('pages/legal/.hidden.md', pageFile);
    folder.write('messages/.en.yml', '');
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^messages\/.en.yml:1:1 unknown-file The name begins with a dot.* Move it/),
      expect.stringMatching(/^pages\/legal\/.hidden.md:1:1 unknown-file .* Rename it: pages\/legal\/hidden.md/),
      expect.stringMatching(
        /^posts\/.hidden.md:1:1 unknown-file The name begins with a dot.* Rename it: posts\/hidden.md/,
      ),
    ]);
  });

  it.each(['posts/.gitkeep', 'posts/.DS_Store', 'posts/._a.md', 'posts/.a.md.swp', '.github/a.md', 'pages/.git/a.md'])(
    '%s is nobody’s document',
    async (path) => {
      folder.write(path, '');
      expect(await folder.found()).toEqual([]);
    },
  );
});
