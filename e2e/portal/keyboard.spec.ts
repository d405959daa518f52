import { test } from '@playwright/test';
import { expectWalk } from '../keyboard';
import { templates } from '../templates';

// `keyboard.deep.spec.ts` walks through every kind of page.

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const name of ['project', 'members', 'search'] as const) {
  test(`Tab leads through ${name} in order, and one sees where it is`, async ({ page }) => {
    await page.goto(templates[name]);
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
