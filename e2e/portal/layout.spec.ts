import { expect, test } from '@playwright/test';
import { layoutFaults } from '../layout';
import { smallTargets } from '../targets';
import { unlikeTemplates } from '../templates';

// `layout.deep.spec.ts` and `reflow.deep.spec.ts` look at every kind of page at every width, larger letters and wider spacing.

for (const [name, address] of Object.entries(unlikeTemplates)) {
  test(`${name} can be read, and its links be hit, on a telephone, a tablet and a wide screen`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await layoutFaults(page), `${width} px`).toEqual([]);
      expect.soft(await smallTargets(page), `${width} px`).toEqual([]);
    }
  });
}
