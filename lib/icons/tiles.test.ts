import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { palette } from '../design/tokens';
import { appleTile, type Tile, tilePng, tiles } from './tiles';

type Pixel = { x: number; y: number; alpha: number; colour: string };

async function pixels(tile: Tile): Promise<Pixel[]> {
  const { data, info } = await sharp(tilePng(tile)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([tile.side, tile.side]);
  return Array.from({ length: tile.side ** 2 }, (_, index) => ({
    x: index % tile.side,
    y: Math.floor(index / tile.side),
    alpha: data[index * 4 + 3] ?? 0,
    colour: `#${data.subarray(index * 4, index * 4 + 3).toString('hex')}`,
  }));
}

const paper = palette('light')('paper');

describe.each([...tiles, appleTile])('$file', (tile) => {
  it('shows the mark on paper', async () => {
    const all = await pixels(tile);
    const colours = new Set(all.map(({ colour }) => colour));
    for (const token of ['paper', 'flame', 'layer', 'deep']) expect(colours).toContain(palette('light')(token));
    expect(all.filter(({ colour }) => colour !== paper).length).toBeGreaterThan(all.length * 0.1);
  });

  it('has round corners only where nobody else rounds them', async () => {
    const open = (await pixels(tile)).filter(({ alpha }) => alpha < 255);
    const cutByOthers = tile.purpose === 'maskable' || tile === appleTile;
    if (cutByOthers) expect(open).toEqual([]);
    else expect(open.length).toBeGreaterThan(0);
  });
});

it('keeps the mark of a maskable icon within the circle of 80 % that no system cuts', async () => {
  for (const tile of tiles.filter(({ purpose }) => purpose === 'maskable')) {
    const middle = (tile.side - 1) / 2;
    const drawn = (await pixels(tile)).filter(({ colour }) => colour !== paper);
    const farthest = Math.max(...drawn.map(({ x, y }) => Math.hypot(x - middle, y - middle)));
    expect(farthest).toBeLessThan(tile.side * 0.4);
    expect(farthest).toBeGreaterThan(tile.side * 0.25);
  }
});

it('has an icon that systems may cut, and ones that they show as they are', () => {
  expect(tiles.map(({ purpose, side }) => `${purpose} ${side}`)).toEqual(['any 192', 'any 512', 'maskable 512']);
});
