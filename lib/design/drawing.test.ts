import { expect, it } from 'vitest';
import { drawing, type Paints, svgFile, themePaints } from './drawing';
import type { Piece } from './marks';

const paints: Paints = themePaints((token) => token);
const slab = (tone: Piece['tone']): Piece => ({ tone, at: [0, 0, 0], size: [10, 10, 5] });
const place = { x: 100, y: 50, side: 40, line: 2 };

it('paints each face of a block with the colour of its tone', () => {
  const fills = [...drawing([slab('flame')], paints, place).matchAll(/ fill="([^"]+)"/g)].map(([, fill]) => fill);
  expect(fills).toEqual(['flame', 'flame-left', 'flame-right']);
});

it('draws lines around layers, and edges of their own colour around the others', () => {
  const strokes = (tone: Piece['tone'], line: number) =>
    new Set(
      [...drawing([slab(tone)], paints, { ...place, line }).matchAll(/stroke="([^"]+)"/g)].map(([, stroke]) => stroke),
    );
  expect(strokes('layer', 2)).toEqual(new Set(['layer-line']));
  expect(strokes('layer', 0)).toEqual(new Set(['layer', 'layer-left', 'layer-right']));
  expect(strokes('deep', 2)).toEqual(new Set(['deep', 'deep-left', 'deep-right']));
});

it('draws a frame as lines, and not at all where there are none', () => {
  expect(drawing([slab('frame')], paints, place).match(/fill="none" stroke="layer-line"/g)).toHaveLength(3);
  expect(drawing([slab('frame')], paints, { ...place, line: 0 })).not.toContain('<path');
});

it('fills the square that it stands on, lines included', () => {
  // The slab is 20 wide and 15 high; with a line of 2, 38 of the 40 pixels are left for it.
  const svg = drawing([slab('layer')], paints, place);
  expect(svg).toContain('scale(1.9)');
  expect(svg).toContain('translate(120 65.25)');
  expect(svg).toContain('stroke-width="1.053"');
});

it('writes a file that says how large it is', () => {
  expect(svgFile(20, 10, '<g/>')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" viewBox="0 0 20 10"><g/></svg>',
  );
});
