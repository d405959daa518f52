import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { postFile, type SampleFolder, sampleFolder, siteFile } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

const conflict = '<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n';

describe('what Git leaves of a conflict', () => {
  it.each([
    ['in the text', postFile.replace('Text.\n', conflict), 12],
    ['in the fields', postFile.replace('author: Ada\n', conflict.replaceAll(/^(One|Two)/gm, 'author: $1')), 3],
    ['at the top', `${conflict}${postFile}`, 1],
    ['with the line ends of Windows', postFile.replace('Text.\n', conflict).replaceAll('\n', '\r\n'), 12],
    ['with what both began from', postFile.replace('Text.\n', conflict.replace('===', '||||||| base\nZero.\n===')), 12],
    ['below code', postFile.replace('Text.\n', `\`\`\`\ncode\n\`\`\`\n${conflict}`), 15],
  ])('%s is an error that names it', async (_, text, line) => {
    folder.write('posts/a.md', text);
    expect(await folder.found()).toEqual([
      expect.stringMatching(`^posts/a.md:${line}:1 merge-conflict Two people changed this at once`),
    ]);
  });

  it('is found in data files, and each of two is told of', async () => {
    folder.write('site.yml', siteFile + conflict + conflict);
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^site.yml:18:1 merge-conflict .*`=======` \(20\).*`>>>>>>>` \(22\)/),
      expect.stringMatching(/^site.yml:23:1 merge-conflict/),
    ]);
  });

  it.each([
    ['an example of it', `\`\`\`\n${conflict}\`\`\`\n`],
    ['an example of it between tildes', `~~~~ diff\n${conflict}~~~\n~~~~\n`],
    ['an underlined heading', 'A heading\n=======\n\nText.\n'],
    ['a quote of quotes', '>>>>>>> Text.\n\n=======\n'],
  ])('is not %s', async (_, body) => {
    folder.write('posts/a.md', postFile.replace('Text.\n', body));
    expect((await folder.found()).filter((found) => found.includes('merge-conflict'))).toEqual([]);
  });
});
