import sharp from 'sharp';
import { expect, it, vi } from 'vitest';
import { palette } from '../design/tokens';

vi.mock('../content/source', () => ({
  site: { name: 'Example Foundation', description: 'It stands for all others.', url: 'https://foundation.example' },
}));

const { siteCard } = await import('./site-card');

it('draws a card in the colours of the theme that is quick to load', async () => {
  const card = await siteCard();
  const { data, info } = await sharp(card).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([1200, 630]);
  expect(card.length).toBeLessThan(100_000);
  const colours = new Set(
    Array.from({ length: 1200 * 630 }, (_, index) => data.subarray(index * 3, index * 3 + 3).toString('hex')),
  );
  for (const token of ['paper', 'ink', 'muted', 'rule', 'flame', 'deep', 'layer']) {
    expect(colours, token).toContain(palette('light')(token).slice(1));
  }
});
