import { test } from '@playwright/test';
import { expectNothingMoves } from '../layout-shift';

// `layout-shift.deep.spec.ts` looks at a wide screen.

test('nothing moves on a small screen while a page loads', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await expectNothingMoves(page);
});
