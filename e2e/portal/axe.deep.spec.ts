import { expect, test } from '@playwright/test';
import { axeFaults } from '../axe';
import { looks } from '../looks';
import { templates } from '../templates';

const { light: _, ...others } = looks;

for (const [name, address] of Object.entries(templates)) {
  test(`axe finds no fault in ${name}, in the dark and with forced colours`, async ({ page }) => {
    await page.goto(address);
    for (const [look, media] of Object.entries(others)) {
      await page.emulateMedia(media);
      expect.soft(await axeFaults(page), look).toEqual([]);
    }
  });
}
