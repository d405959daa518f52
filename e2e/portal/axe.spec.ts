import { expect, test } from '@playwright/test';
import { axeFaults, expectNoAxeFault } from '../axe';
import { looks } from '../looks';
import { templates, unlikeTemplates } from '../templates';

// `axe.deep.spec.ts` looks at every kind of page in every look.

for (const [name, address] of Object.entries(unlikeTemplates)) {
  test(`axe finds no fault in ${name}`, async ({ page }) => {
    await page.emulateMedia(looks.light);
    await page.goto(address);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('axe finds no fault in the open menu of a small screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(templates.announcement);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expectNoAxeFault(page);
});
