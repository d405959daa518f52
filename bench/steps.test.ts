import { expect, it } from 'vitest';
import { stepsIn } from './steps';

it('reads steps, and the parts of a step that say how long they took', () => {
  const output = `[1/2] Reading the content …
      done in 1.4 s
[2/2] Finishing the site …
      Leftovers removed: 3
      Pages: 152 · 3.1 s
      Pictures: 40: 12 new · 10 s
      The site is in out/
      done in 14.0 s
`;
  expect(stepsIn(output)).toEqual([
    { name: 'Reading the content', seconds: 1.4 },
    { name: 'Finishing the site', seconds: 14 },
    { name: 'Pages', within: 'Finishing the site', seconds: 3.1 },
    { name: 'Pictures', within: 'Finishing the site', seconds: 10 },
  ]);
});

it('leaves out a step that did not end', () => {
  expect(stepsIn('[1/2] Reading the content …\n      Pages: 1 · 2 s\nStopped at “Reading the content”.')).toEqual([]);
});
