import { expect, it, vi } from 'vitest';
import type { Figure } from '../../lib/cards/share-card';

vi.mock('../../lib/content/source', async () => (await import('../../lib/cards/samples')).sampleSource());

const { drawCard } = await import('../../lib/cards/draw-card');

const sender = { name: 'Example Foundation', host: 'foundation.example' };

/** A card like no other: neither its words nor its figure were drawn before. */
function card(index: number) {
  const title = `The foundation announces its board and members of ${index}`;
  const figure: Figure = { kind: 'monogram', letters: String(index), tint: 1, isRound: false };
  return { title, section: 'News', detail: '19 October 2020', figure };
}

it('a share card takes at most 60 ms of one core', async () => {
  await drawCard(card(0), sender);
  const count = 40;
  const before = process.cpuUsage();
  for (let index = 1; index <= count; index++) await drawCard(card(index), sender);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000 / count).toBeLessThan(60);
});
