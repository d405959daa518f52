import { expect, it } from 'vitest';
import { findableAs, findableMark } from './search';

it('a page says as what it is found', () => {
  expect(findableAs('page')).toEqual({ [findableMark]: 'type:page' });
});

it('a post has its day and year in UTC, an event those of its start', () => {
  expect(findableAs('post', { date: '2021-04-14T13:30:00Z' })[findableMark]).toBe(
    'type:post year:2021 date:2021-04-14',
  );
  expect(findableAs('event', { date: '2022-06-07' })[findableMark]).toBe('type:event year:2022 date:2022-06-07');
});

it('a page has the day on which it was changed, and is of no year', () => {
  expect(findableAs('page', { date: '2022-03-01' })[findableMark]).toBe('type:page date:2022-03-01');
});

it('a member has the tiers that it stands in', () => {
  expect(findableAs('member', { tiers: ['gold', 'infrastructure-donor'] })[findableMark]).toBe(
    'type:member tier:gold tier:infrastructure-donor',
  );
});
