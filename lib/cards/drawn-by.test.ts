import { expect, it } from 'vitest';
import { drawingSources } from './drawn-by';

it('is the code that draws, and neither what decides what is drawn nor what only tests use', () => {
  const sources = drawingSources();
  expect(sources).toEqual(
    expect.arrayContaining([
      ...['lib/cards/draw-card.ts', 'lib/cards/figure.ts', 'lib/cards/pixels.ts', 'lib/cards/resized.ts'],
      ...['lib/design/drawing.ts', 'lib/design/marks.ts', 'lib/design/isometric.ts', 'lib/design/optical-size.ts'],
      ...['lib/lettering/fonts.ts', 'lib/lettering/runs.ts', 'lib/lettering/text-block.ts'],
    ]),
  );
  expect(sources.filter((file) => /samples|test|contrast|document-cards/.test(file))).toEqual([]);
});
