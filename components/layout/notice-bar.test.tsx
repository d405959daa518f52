import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { sampleNotice } from '@/lib/content/samples';

vi.mock('@/lib/content/source', async () => (await import('@/lib/cards/samples')).sampleSource());

const { NoticeBands, NoticeBar } = await import('./notice-bar');

it('two notices with one text and level are two to React, which else leaves one out or shows it twice', () => {
  const notices = [sampleNotice('first'), sampleNotice('second')];
  expect(renderToStaticMarkup(<NoticeBar notices={notices} />).split('What everybody has to know.')).toHaveLength(3);
  expect(new Set(NoticeBands({ notices }).map(({ key }) => key)).size).toBe(2);
});
