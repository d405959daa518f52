import { expect, test } from '@playwright/test';
import { openWithFonts } from '../fonts';
import { fullLines } from '../line-length';
import { templates } from '../templates';

test('no line is longer than 80 characters, and those of long texts have 45 at least', async ({ page }) => {
  let counted = 0;
  for (const [name, address] of Object.entries(templates)) {
    await openWithFonts(page, address);
    for (const width of [390, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const lines = await fullLines(page);
      const long = lines.filter(({ text }) => text.length > 80);
      expect.soft(long, `${name} at ${width} px`).toEqual([]);

      // One line can be short, before a long word. The middle one of all is as long as the column lets it.
      const prose = lines.filter(({ inProse }) => inProse).map(({ text }) => text.length);
      const middle = prose.toSorted((a, b) => a - b)[Math.floor(prose.length / 2)];
      if (middle === undefined || width < 768) continue;
      expect.soft(middle, `${name} at ${width} px`).toBeGreaterThanOrEqual(45);
      counted += prose.length;
    }
  }
  expect(counted).toBeGreaterThan(100);
});
