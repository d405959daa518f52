import { describe, expect, it } from 'vitest';
import { sampleBody, sampleEvent, samplePost } from './samples';
import { picturesToWithhold } from './withheld-pictures';

const pictures = ['both', 'end', 'head', 'html', 'in/text', 'name_1', 'other', 'reference', 'shared']
  .map((name) => `/media/${name}.png`)
  .concat(['/media/link.svg', '/media/a.png', '/media/a.png.webp', '/media/a.png-b.png']);

function withheld(absent: readonly unknown[], present: readonly unknown[] = []): string[] {
  return [...picturesToWithhold(pictures, absent, present)].sort();
}

describe('a picture is withheld', () => {
  it('where only documents name it that are not there, in a field or in the text', () => {
    const post = samplePost({
      image: { src: '/media/head.png', alt: 'A head' },
      seo: { image: '/media/shared.png' },
      body: sampleBody(
        '![A](/media/in/text.png) <img src="/media/html.png" alt="B"> [C](/media/link.svg) ![D](/media/name\\_1.png)',
      ),
    });
    const event = sampleEvent('summit', { body: sampleBody('![E][e]\n\n[e]: </media/reference.png> "E"') });
    expect(withheld([post, event])).toEqual(
      expect.arrayContaining([
        ...['/media/head.png', '/media/html.png', '/media/in/text.png', '/media/link.svg', '/media/name_1.png'],
        ...['/media/reference.png', '/media/shared.png'],
      ]),
    );
  });

  it.each([
    ...['See /media/end.png.', '/media/end.png- and more', '/media/end.png...', '_/media/end.png_', '/media/end.pngs'],
    ...['<https://foundation.example/media/end.png>', '/media/%65nd.png', '100 %, %20, %ff, /%6dedia/%65n%64.png%20'],
  ])('also in a text: %s', (text) => {
    expect(withheld([samplePost({ body: sampleBody(text) })])).toEqual(['/media/end.png']);
    expect(withheld([{ text }])).toEqual(['/media/end.png']);
  });

  it.each([
    ['/media/a.png', '/media/a.png'],
    ['/media/a.png.', '/media/a.png'],
    ['/media/a.png.webp', '/media/a.png.webp'],
    ['/media/a.png-b.pn', '/media/a.png'],
    ['/media/a.png-b.png', '/media/a.png-b.png'],
  ])('alone, where the name of another one begins alike: %s', (text, address) => {
    expect(withheld([{ text }])).toEqual([address]);
    expect(withheld([{ text: pictures.join(' ') }], [{ text }])).toEqual(
      pictures.filter((one) => one !== address).sort(),
    );
  });

  it('not where a document that is there names it too', () => {
    const absent = samplePost({ image: { src: '/media/both.png', alt: 'A' } });
    const present = samplePost({ body: sampleBody('![A](/media/both.png)') });
    expect(withheld([absent], [present])).toEqual([]);
    expect(withheld([absent], [{ shareImage: '/media/both.png' }])).toEqual([]);
    expect(withheld([absent], [{ shareImage: '/media/other.png' }])).toEqual(['/media/both.png']);
  });

  it('not where no document names it', () => {
    expect(withheld([samplePost()], [samplePost()])).toEqual([]);
  });
});

it.each(['/media//media/', '/media/a.png-b.pn', '.', '%61', '%'])('ten megabytes of %s are read at once', (text) => {
  const raw = `/media/a.png${text.repeat(10_000_000 / text.length)}`;
  const start = process.cpuUsage();
  withheld([{ raw }], [{ raw }]);
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(5);
});
