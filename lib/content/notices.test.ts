import { expect, it } from 'vitest';
import { inOrderOfLevel } from './notices';
import { sampleNotice } from './samples';

it('the most pressing notice stands first, and of one level the newest', () => {
  const notices = [
    sampleNotice('always', { level: 'info' }),
    sampleNotice('b', { level: 'warning', publishAt: '2026-12-01T08:00:00.000Z' }),
    sampleNotice('again', { level: 'success' }),
    sampleNotice('broken', { level: 'danger' }),
    sampleNotice('newest', { level: 'warning', publishAt: '2026-12-02T08:00:00.000Z' }),
    sampleNotice('a', { level: 'warning', publishAt: '2026-12-01T08:00:00.000Z' }),
  ];
  const order = ['broken', 'newest', 'a', 'b', 'again', 'always'];
  expect(inOrderOfLevel(notices).map(({ slug }) => slug)).toEqual(order);
  expect(inOrderOfLevel(notices.toReversed()).map(({ slug }) => slug)).toEqual(order);
});
