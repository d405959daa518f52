import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeText } from './encoding';
import { postFile, type SampleFolder, sampleFolder } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

const accented = postFile.replace('Text.', 'Žluťoučký kůň, naïve café, 漢字, 👩🏽‍💻.');

function utf16(text: string, isBigEndian = false): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

describe('a file', () => {
  it.each([
    ['UTF-8', Buffer.from(accented)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${accented}`)],
    ['UTF-8 with the line ends of Windows', Buffer.from(accented.replaceAll('\n', '\r\n'))],
  ])('in %s is read', async (_, bytes) => {
    folder.write('posts/a.md', bytes);
    expect(await folder.found()).toEqual([]);
  });

  it.each([
    ['UTF-16 with a byte order mark', utf16(`\uFEFF${postFile}`), 1, 'UTF-16'],
    ['UTF-16, the other way round', utf16(`\uFEFF${postFile}`, true), 1, 'UTF-16'],
    ['UTF-16 without a byte order mark', utf16(postFile), 1, 'UTF-16'],
    ['UTF-16 without one, the other way round', utf16(postFile, true), 1, 'UTF-16'],
    ['UTF-32', Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf16(postFile)]), 1, 'UTF-32'],
    ['Latin-1', Buffer.from(postFile.replace('Text.', 'A naïve café.'), 'latin1'), 12, 'Latin-1 or Windows-1252'],
    ['Latin-1, in a field', Buffer.from(postFile.replace('Ada', 'Adá'), 'latin1'), 3, 'Latin-1 or Windows-1252'],
    ['UTF-8 that ends within a letter', Buffer.from(`${postFile}é`).subarray(0, -1), 13, 'Latin-1'],
  ])('in %s is one error that says how to save it', async (_, bytes, line, encoding) => {
    folder.write('posts/a.md', bytes);
    expect(await folder.found()).toEqual([
      expect.stringMatching(
        `^posts/a.md:${line}:1 encoding The file is not in UTF-8; it looks like ${encoding}.* Save it`,
      ),
    ]);
  });

  it('may have a letter that stands for a lost one, which is no bad byte', () => {
    expect(decodeText(Buffer.from('a\uFFFD'))).toEqual({ text: 'a\uFFFD' });
    expect(decodeText(Buffer.concat([Buffer.from('a\uFFFD\nb'), Buffer.from([0xff])]))).toMatchObject({ line: 2 });
  });
});
