import { expect, it } from 'vitest';
import { ranked } from './ranking';

const match = (title: string, score: number, date?: string) => ({
  score,
  page: { meta: { title, ...(date && { date }) } },
});
const titles = (query: string, ...found: ReturnType<typeof match>[]) =>
  ranked(found, query).map(({ page }) => page.meta.title);

it('what is called exactly what was looked for comes first, whatever its score', () => {
  const found = [match('OpenStack Wallaby', 90), match('OpenStack', 10), match('On OpenStack', 50)];
  expect(titles('openstack', ...found)).toEqual(['OpenStack', 'OpenStack Wallaby', 'On OpenStack']);
  expect(titles('VANCSA', match('Vancsa speaks', 9), match('Váncsa', 1))).toEqual(['Váncsa', 'Vancsa speaks']);
});

it('what fits better comes first, whatever its day', () => {
  expect(titles('edge', match('a', 2, '2022-01-01'), match('b', 4, '2020-01-01'))).toEqual(['b', 'a']);
});

it('of what fits as well, the newest comes first, and what has no day last', () => {
  const found = [match('none', 5), match('old', 5.02, '2020-01-01'), match('new', 5.01, '2022-01-01')];
  expect(titles('edge', ...found)).toEqual(['new', 'old', 'none']);
});

it('what fits as well and is of the same day keeps its order', () => {
  expect(titles('edge', match('z', 5), match('a', 5), match('m', 5))).toEqual(['z', 'a', 'm']);
});
