import { test } from '@playwright/test';
import { expectWalk } from '../keyboard';
import { templates } from '../templates';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [name, address] of Object.entries(templates)) {
  test(`Tab leads through ${name} in order, and one sees where it is`, async ({ page }) => {
    await page.goto(address);
    await expectWalk(page);
  });
}
