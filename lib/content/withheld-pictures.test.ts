import { describe, expect, it } from 'vitest';
import { sampleBody, sampleEvent, samplePost } from './samples';
import { withheldPictures } from './withheld-pictures';

function withheld(absent: readonly unknown[], present: readonly unknown[] = []): string[] {
  return [...withheldPictures(absent, present)].sort();
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

  it('also where its address is written whole, encoded, or at the end of a sentence', () => {
    const body = sampleBody('See <https://foundation.example/media/a%2Bb.png>, %20 and /media/end.png.');
    expect(withheld([samplePost({ body })])).toEqual(expect.arrayContaining(['/media/end.png']));
    expect(withheld([{ logo: '/media/%61.png' }])).toEqual(['/media/a.png']);
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

it('a text of ten megabytes is read at once', () => {
  const raw = '/media//media/'.repeat(700_000);
  const start = process.cpuUsage();
  withheld([{ raw }], [{ raw }]);
  expect(process.cpuUsage(start).user / 1_000_000).toBeLessThan(5);
});
