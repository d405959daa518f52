import { expect, test } from 'vitest';
import { monogramOf } from './monogram';

test.each([
  ['Ant Group', 'AG'],
  ['Ericsson', 'ER'],
  ['IBM', 'IBM'],
  ['AT&T', 'AT'],
  ['99Cloud', '99'],
  ['H3C', 'H3C'],
  ['Open Source Business Alliance', 'OS'],
  ['Éole', 'ÉO'],
  ['中国移动', '中国'],
  ['+', '+'],
])('%s is shown as %s', (name, letters) => {
  expect(monogramOf(name).letters).toBe(letters);
});

test('a name keeps its ground, and names spread over all six', () => {
  expect(monogramOf('Ericsson')).toEqual(monogramOf('Ericsson'));
  const names = Array.from({ length: 96 }, (_, index) => `Member ${index}`);
  const grounds = names.map((name) => monogramOf(name).tint);
  for (const tint of [1, 2, 3, 4, 5, 6]) expect(grounds.filter((ground) => ground === tint).length).toBeGreaterThan(5);
});
