import { expect, test } from '@playwright/test';
import { recordShifts, shiftsOnLoad } from '../layout-shift';
import { templates } from '../templates';

for (const [screen, viewport] of Object.entries({
  small: { width: 390, height: 800 },
  wide: { width: 1440, height: 900 },
})) {
  test(`nothing moves on a ${screen} screen while a page loads, however late its fonts, pictures and islands are`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await recordShifts(page);
    for (const [name, address] of Object.entries(templates)) {
      expect.soft(await shiftsOnLoad(page, address), name).toEqual([]);
    }
  });
}
