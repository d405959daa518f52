import { test } from '@playwright/test';
import { expectNoAxeFault } from '../axe';
import { templates } from '../templates';

for (const [name, address] of Object.entries(templates)) {
  test(`axe finds no fault in ${name}, in any look`, async ({ page }) => {
    await page.goto(address);
    await expectNoAxeFault(page);
  });
}
