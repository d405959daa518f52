import { expect, type Page, test } from '@playwright/test';
import { walk } from '../keyboard';
import { templates } from '../templates';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function expectWalk(page: Page, key?: 'Tab' | 'Shift+Tab') {
  const { expected, reached, unseen, leaves } = await walk(page, key);
  expect.soft(reached).toEqual(expected);
  expect.soft(unseen, 'where focus cannot be seen').toEqual([]);
  expect.soft(leaves, 'Tab leaves the page after its last element').toBe(true);
}

for (const [name, address] of Object.entries(templates)) {
  test(`Tab leads through ${name} in order, and one sees where it is`, async ({ page }) => {
    await page.goto(address);
    await expectWalk(page);
  });
}

test('Tab leads through a page in the dark, and with forced colours', async ({ page }) => {
  await page.goto(templates.announcement);
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    await page.reload();
    await expectWalk(page);
  }
});

test('Tab leads through a page on a small screen, forwards and backwards', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  for (const key of ['Tab', 'Shift+Tab'] as const) {
    await page.goto(templates.home);
    await expectWalk(page, key);
  }
});
