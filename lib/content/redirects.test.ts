import { expect, it } from 'vitest';
import { redirectsInEffect } from './redirects';

const moved = { from: '/blog/call', to: '/blog', status: 301 as const };
const other = { from: '/news', to: '/blog', status: 301 as const };
const expireAt = '2026-12-01T00:00:00.000Z';

it('a redirect from the address of a document takes effect once the document has expired', () => {
  const at = (now: string) =>
    redirectsInEffect([moved, other], [{ address: '/blog/call', expireAt }, { address: '/news' }], new Date(now));
  expect(at('2026-11-30T23:59:59.999Z')).toEqual([other]);
  expect(at(expireAt)).toEqual([moved, other]);
});
