import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidOf, saidOfFile } from './body-samples';
import { memberFile, pngFile, postFile, type SampleFolder, sampleFolder, siteFile } from './samples';

let folder: SampleFolder;

beforeEach(() => {
  folder = sampleFolder();
});

afterEach(() => folder.remove());

describe('a picture of a document', () => {
  it('is a file of this site', async () => {
    folder.write('media/there.png', pngFile);
    folder.write(
      'posts/a.md',
      `${postFile}\n![a](/media/there.png)\n\n![b](/media/gone.png) ![c](/media/%zz.png) ![d](/site.yml) ![e](/media/../site.yml)\n\n<img src="https://x.example/a.png" alt="f">\n`,
    );
    folder.write('members/acme.md', memberFile.replace('kind', 'logo: { light: /media/gone.png }\nkind'));
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^members\/acme.md:3:16 picture There is no picture \/media\/gone.png/),
      expect.stringMatching(/^posts\/a.md:16:1 picture There is no picture \/media\/gone.png/),
      expect.stringMatching(/^posts\/a.md:16:23 picture There is no picture \/media\/%zz.png/),
      expect.stringMatching(/^posts\/a.md:16:44 picture There is no picture \/site.yml/),
      expect.stringMatching(/^posts\/a.md:16:60 picture There is no picture \/media\/..\/site.yml/),
      expect.stringMatching(/^posts\/a.md:18:1 picture The picture `https:\/\/x.example\/a.png` is not on this site/),
    ]);
  });

  it('can be shown: a broken one is named with the line that shows it', async () => {
    folder.write('media/half.png', pngFile.subarray(0, 50));
    folder.write('media/text.jpg', 'no picture');
    folder.write('media/open.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>');
    const broken = pngFile.subarray(0, 50).toString('base64');
    folder.write(
      'posts/a.md',
      `${postFile}\n![a](/media/half.png)\n![b](/media/open.svg)\n\n![c](data:image/png;base64,${broken})\n`,
    );
    folder.write('members/acme.md', memberFile.replace('kind', 'logo: { light: /media/text.jpg }\nkind'));
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^media\/half.png:1:1 media The picture is broken: .+\. Save it again\.$/),
      expect.stringMatching(/^media\/open.svg:1:1 media The picture is broken/),
      expect.stringMatching(/^media\/text.jpg:1:1 media The picture is broken/),
      expect.stringMatching(/^members\/acme.md:3:16 picture The picture \/media\/text.jpg is broken/),
      expect.stringMatching(/^posts\/a.md:14:1 picture The picture \/media\/half.png is broken: .+\. Save it again\.$/),
      expect.stringMatching(/^posts\/a.md:15:1 picture The picture \/media\/open.svg is broken/),
      expect.stringMatching(/^posts\/a.md:17:1 picture The picture data:image\/png;base64,.+ is broken/),
    ]);
  });

  it.each([
    ['a.svg', '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h1"/></svg>', /is broken: .+/],
    ['a.png', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>', /in spite of its name it is SVG/],
  ])('has a size, and is what its name says: %s', async (file, content, expected) => {
    folder.write(`media/${file}`, content);
    expect(await folder.found()).toEqual([expect.stringMatching(expected)]);
  });

  it('is named by the address of its file alone', async () => {
    folder.write('media/a.png', pngFile);
    folder.write('posts/a.md', `${postFile}\n![a](/media/a.png?v=2)\n`);
    expect(await folder.found()).toEqual([expect.stringMatching(/a.png\?v=2 has a query or an anchor/)]);
  });

  it('may stand in the text itself', async () => {
    folder.write('posts/a.md', `${postFile}\n![a](data:image/png;base64,${pngFile.toString('base64')})\n`);
    expect(await folder.findings()).toMatchObject([
      { severity: 'warning', rule: 'inline-picture', line: 14, column: 1 },
    ]);
  });
});

describe('the address of a picture', () => {
  it.each([
    [
      '![A](/media/Hill.png)',
      'There is no picture /media/Hill.png, but /media/hill.png: capitals',
      '![A](/media/hill.png)',
    ],
    ['![A](/media/hil.png)', 'or mend the name (the nearest is /media/hill.png)', '![A](/media/hill.png)'],
    ['![A](media/hill.png)', 'is not on this site. Write /media/hill.png.', '![A](/media/hill.png)'],
    ['![A](hill.png)', 'is not on this site. Write /media/hill.png.', '![A](/media/hill.png)'],
    ['![A](/media/hill.png?v=2)', 'has a query or an anchor', '![A](/media/hill.png)'],
    ['![A][1]\n\n[1]: /media/hil.png', '(the nearest is /media/hill.png)', '[1]: /media/hill.png'],
    ['<img alt="A" src="/media/hil.png">', '(the nearest is', '<img alt="A" src="/media/hill.png">'],
    ['![A](/far/from/all.webp)', 'Save it in media/, or mend the name.', undefined],
    ['![A]()', 'has no file', undefined],
    ['<img alt="A">', 'has no file', undefined],
    ['![A](data:image/svg+xml,a)', 'cannot be read. Save it in media/', undefined],
  ])('is that of a file: %j', async (text, expected, mended) => {
    folder.write('media/hill.png', pngFile);
    const [said, ...more] = await saidOf(folder, text);
    expect(said).toMatch(/^[13]:\d+ error picture /);
    expect(said).toContain(expected);
    expect(said?.split(' → ')[1]).toBe(mended);
    expect(more).toEqual([]);
  });

  it('in a field is mended too', async () => {
    folder.write('media/hill.png', pngFile);
    folder.write('posts/a.md', postFile.replace('seo:', 'image:\n  src: /media/Hill.png\n  alt: Hill\nseo:'));
    expect(await saidOfFile(folder, 'posts/a.md')).toEqual([
      expect.stringMatching(
        /^9:8 error picture There is no picture \/media\/Hill.png, but .* → src: \/media\/hill.png$/,
      ),
      expect.stringMatching(/^10:8 warning alternative-text The text of the picture is its file name, `Hill`/),
    ]);
  });

  it('may not carry more than 2 MB', async () => {
    const bytes = randomBytes(2 * 1024 * 1024 + 1);
    const said = await saidOf(
      folder,
      `![A](data:image/png;base64,${Buffer.concat([pngFile, bytes]).toString('base64')})`,
    );
    expect(said).toEqual([
      expect.stringMatching(/^1:1 error picture The picture in the text has 2.1 MB; at most 2 MB/),
    ]);
  });
});

describe('the text of a picture', () => {
  it.each(['![A hill](/media/hill.png)', '<img src="/media/hill.png" alt="">'])('may be %s', async (text) => {
    folder.write('media/hill.png', pngFile);
    expect(await saidOf(folder, text)).toEqual([]);
  });

  it.each(['![](/media/hill.png)', '<img src="/media/hill.png">', '![ ][1]\n\n[1]: /media/hill.png'])(
    'is missing in %j',
    async (text) => {
      folder.write('media/hill.png', pngFile);
      expect(await saidOf(folder, text)).toEqual([
        expect.stringMatching(/^1:1 error alternative-text The picture has no text for who cannot see it/),
      ]);
    },
  );

  it.each(['![hill.png](/media/hill.png)', '![hill](/media/hill.png)'])('is no file name: %s', async (text) => {
    folder.write('media/hill.png', pngFile);
    expect(await saidOf(folder, text)).toEqual([expect.stringMatching(/^1:1 warning alternative-text .* file name/)]);
  });
});

describe('a picture for shared links', () => {
  it('is a file of this site, since networks want to know its size and another host can remove it', async () => {
    folder.write('media/there.png', pngFile);
    folder.write('site.yml', `${siteFile}shareImage: https://x.example/card.png\n`);
    const withImage = (src: string) => postFile.replace('description: A', `image: ${src}\n  description: A`);
    folder.write('posts/a.md', withImage('https://x.example/a.png'));
    folder.write('posts/b.md', withImage('/media/there.png'));
    folder.write('posts/c.md', withImage('/media/gone.png'));
    expect(await folder.found()).toEqual([
      'posts/a.md:10:10 picture The picture `https://x.example/a.png` is not on this site. Save it in media/ and write /media/ and its file name.',
      expect.stringMatching(/^posts\/c.md:10:10 picture There is no picture \/media\/gone.png/),
      expect.stringMatching(/^site.yml:18:13 picture The picture `https:\/\/x.example\/card.png` is not on this site/),
    ]);
  });
});

describe('a file for media', () => {
  it.each([
    ['logo.bmp', /^media\/logo.bmp:1:1 media A .bmp file is not published/],
    ['page.html', /media A .html file is not published/],
    ['two words.png', /media The name "two words.png" cannot stand in an address.*such as two-words.png/],
    ['Grüße.PNG', /media The name "Grüße.PNG" cannot stand in an address.*such as grusse.png/],
    ['con.png', /media The name con.png cannot be saved on every system. Call it such as picture-con.png/],
    ['-v.png', /media The name -v.png cannot be saved on every system. Call it such as v.png/],
    [`${'a'.repeat(120)}.png`, /media The name a+.png cannot be saved on every system/],
  ])('%s is refused', async (file, expected) => {
    folder.write(`media/${file}`, '');
    expect(await folder.found()).toEqual([expect.stringMatching(expected)]);
  });
});

describe('the files for media', () => {
  it('differ in more than capitals', async () => {
    folder.write('media/Hill.png', pngFile);
    folder.write('media/hill.png', pngFile);
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^media\/hill.png:1:1 media The name differs from media\/Hill.png only in capitals/),
    ]);
  });

  it('have at most 2 MB', async () => {
    const large = Buffer.concat([pngFile, Buffer.alloc(2 * 1024 * 1024)]);
    folder.write('media/fits.png', large.subarray(0, 2 * 1024 * 1024));
    folder.write('media/large.png', large);
    expect(await folder.found()).toEqual([
      expect.stringMatching(/^media\/large.png:1:1 media The picture has 2.1 MB; at most 2 MB are published. Save it/),
    ]);
  });
});
