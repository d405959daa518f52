import { expect, it } from 'vitest';
import { inTurn } from './in-turn';

it('begins nothing before the last has ended, however that ended', async () => {
  const events: string[] = [];
  const queue = inTurn();
  const work = (name: string, fails = false) =>
    queue(async () => {
      events.push(`${name} begins`);
      await new Promise(setImmediate);
      events.push(`${name} ends`);
      if (fails) throw new Error(`${name} failed`);
      return name;
    });
  const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(results).toMatchObject([{ value: 'a' }, { reason: new Error('b failed') }, { value: 'c' }]);
});
