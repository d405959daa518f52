import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { contrast } from '../design/contrast';
import { png } from '../design/png';
import { palette } from '../design/tokens';
import { anyGroundColours, anyGroundSvg, iconSvg } from './small-mark';

const themes = ['light', 'dark'] as const;

describe('the icon of browser tabs', () => {
  const svg = iconSvg();

  it('has a dark colour for each of its light ones', () => {
    const fills = new Set([...svg.matchAll(/<path [^>]*fill="([^"]+)"/g)].map(([, fill]) => fill));
    const swapped = new Set([...svg.matchAll(/\[fill="([^"]+)"\]/g)].map(([, fill]) => fill));
    expect(swapped).toEqual(fills);
    expect(svg).toContain(`[fill="${palette('light')('deep')}"]{fill:${palette('dark')('deep')};`);
  });

  it('swaps colours in dark browsers alone', () => {
    expect(svg).toMatch(/<style>@media\(prefers-color-scheme:dark\)\{.*\}<\/style>/);
  });
});

describe('the icon for any ground', () => {
  it.each(['flame', 'layer-line', 'deep'] as const)('stands out from either paper with its %s', (name) => {
    for (const theme of themes) {
      expect(contrast(anyGroundColours()[name], palette(theme)('paper'))).toBeGreaterThanOrEqual(3);
    }
  });

  it('shows three layers at 16 pixels, with the ground between them', async () => {
    const { data } = await sharp(png(anyGroundSvg(16)))
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    // Down the left edge: nothing, then each layer for two pixels and a pixel of ground, then nothing.
    const shown = Array.from({ length: 16 }, (_, row) => (data[(row * 16 + 1) * 4 + 3] ?? 0) > 128);
    const runs = shown.map((is) => (is ? 'x' : '.')).join('');
    expect(runs).toMatch(/^\.+x{2,4}\.x{2}\.x{2}\.+$/);
  });
});
