import { test } from '@playwright/test';
import { expectNothingMoves } from '../layout-shift';

test('nothing moves on a wide screen while a page loads', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await expectNothingMoves(page);
});
