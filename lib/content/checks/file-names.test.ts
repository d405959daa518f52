import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFileNames, isDeviceName } from './file-names';
import { postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

function errorsAndWarnings(...paths: string[]): string[] {
  return checkFileNames(paths).map(({ severity, path, message }) => `${severity} ${path} ${message}`);
}

describe('the name of a device', () => {
  it.each(['con', 'NUL', 'com0', 'lpt9', 'COM¹', 'aux.md', 'prn.'])('is %s', (name) => {
    expect(isDeviceName(name)).toBe(true);
  });

  it.each(['console', 'com', 'com10', 'a.con', 'nul-1', 'auxiliary'])('is not %s', (name) => {
    expect(isDeviceName(name)).toBe(false);
  });
});

describe('a file name', () => {
  it.each([
    'posts/airship-2-0.md',
    'posts/ünï.md',
    'posts/漢字.md',
    'pages/legal/Rules_2.md',
    'posts/hello.world.md',
    'posts/auxiliary.md',
    'site.yml',
  ])('may be %s', (path) => {
    expect(errorsAndWarnings(path)).toEqual([]);
  });

  it.each([
    ['posts/what?.md', 'has `?` (U+003F), which not every system takes. Rename it: posts/what.md.'],
    ['posts/a:b.md', 'has `:`'],
    ['posts/a\\b.md', 'has `\\`'],
    ['posts/<a>.md', 'has `<`'],
    ['posts/a\nb.md', 'has a character U+000A'],
    ['posts/a\u202Eb.md', 'has a character U+202E'],
    ['posts/a.md ', 'ends in a dot or a blank'],
    ['pages/legal./a.md', 'ends in a dot or a blank'],
    ['posts/aux.md', 'Windows keeps the name `aux.md` for a device'],
    ['pages/CON/a.md', 'Windows keeps the name `CON`'],
    ['posts/u\u0308.md', 'not in Unicode form NFC), so it looks like another name and is none. Rename it: posts/u.md.'],
    [`posts/${'long'.repeat(60)}.md`, 'has 249 bytes'],
    [`posts/${'漢'.repeat(70)}.md`, 'has 219 bytes'],
  ])('may not be %j', (path, message) => {
    expect(errorsAndWarnings(path)).toEqual([expect.stringMatching(/^error /)]);
    expect(errorsAndWarnings(path)[0]).toContain(message);
  });

  it.each([
    [
      'posts/it’s here.md',
      'has `’` (U+2019), which is hard to type and ends up encoded in addresses. Rename it: posts/its-here.md.',
    ],
    ['posts/one — two.md', 'has a blank, which is hard to type'],
    ['posts/one\u2014two.md', 'has `—` (U+2014)'],
    ['posts/a&b.md', 'has `&`'],
    ['posts/🚀.md', 'Rename it'],
  ])('had better not be %s', (path, message) => {
    expect(errorsAndWarnings(path)).toEqual([expect.stringMatching(/^warning /)]);
    expect(errorsAndWarnings(path)[0]).toContain(message);
  });

  it('differs from others by more than capitals and accents', () => {
    expect(errorsAndWarnings('posts/Hello.md', 'posts/hello.md', 'pages/hello.md', 'posts/\u00FC.md')).toEqual([
      expect.stringMatching(/^error posts\/hello.md The name differs from posts\/Hello.md only in capitals/),
    ]);
    expect(errorsAndWarnings('posts/\u00FC.md', 'posts/u\u0308.md')).toContainEqual(
      expect.stringContaining('only in capitals or accents'),
    );
  });

  it('is looked at in a check, and kept addresses with any letter still work', async () => {
    folder.write('posts/a’b.md', postFile.replace('  title', '  url: https://x.example/Ünï’s—more\n  title'));
    expect(await folder.mended()).toEqual(['posts/a’b.md:1:1 file-name (warning)']);
  });
});
