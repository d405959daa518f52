import { expect, it } from 'vitest';
import { encoded } from './redirects';

it.each([
  ['/news', '/news'],
  ['/ünï côde', '/%C3%BCn%C3%AF%20c%C3%B4de'],
  ['/%C3%BCn', '/%C3%BCn'],
  ['/a?b=ü#c', '/a?b=%C3%BC#c'],
  ['https://a.example/b', 'https://a.example/b'],
])('%s stands in a request as %s', (address, expected) => {
  expect(encoded([{ from: address, to: address, status: 301 }])).toEqual([
    { from: expected, to: expected, status: 301 },
  ]);
});

it('an address of another site is encoded too: it goes into a header', () => {
  expect(encoded([{ from: '/b', to: 'https://ja.example/日本', status: 301 }])[0]?.to).toBe(
    'https://ja.example/%E6%97%A5%E6%9C%AC',
  );
});
