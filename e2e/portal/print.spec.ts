import { expect, type Page, test } from '@playwright/test';
import { origin } from '../site';
import { templates } from '../templates';
import { choose } from '../theme';

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }));

/** How bright a colour of an element is, from black, 0, to white, 255. */
function brightness(page: Page, selector: string, property: 'color' | 'backgroundColor'): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      if (canvas === null) return Number.NaN;
      canvas.fillStyle = getComputedStyle(element)[name];
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 3;
    }, property);
}

test('an announcement prints as an article, without what only a screen can use', async ({ page }) => {
  await page.goto(templates.announcement);
  const title = page.getByRole('heading', { level: 1, name: /^Introducing the Open Infrastructure Foundation/ });
  await expect(title).toBeVisible();
  await expect(page.getByText('19 October 2020', { exact: true })).toBeVisible();
  await expect(page.getByText('Six projects come across from the old foundation.')).toBeVisible();
  await expect(page.getByText(`${origin}${templates.announcement}`)).toBeVisible();

  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Share' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Edit this page' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(0);

  const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(pages?.length).toBeLessThanOrEqual(3);
});

test('a printed link says its address', async ({ page }) => {
  await page.goto(templates.announcement);
  const text = page.getByRole('article').first();
  await expect(text.getByRole('link', { name: `Kata Containers (${origin}/projects/kata-containers)` })).toBeVisible();
  await expect(text.getByRole('heading').getByRole('link').first()).toHaveText('Why the name changes');
  await expect(text.getByRole('heading').getByRole('link', { name: '(' })).toHaveCount(0);
  await page.goto(templates['announcement with a table']);
  await expect(text.getByRole('link', { name: 'Airship on OpenDev (https://opendev.org/airship)' })).toBeVisible();
});

test('ink is dark and paper white, whatever theme the screen has', async ({ page }) => {
  const expectDarkOnWhite = async (theme: string) => {
    expect.soft(await brightness(page, 'html', 'backgroundColor'), theme).toBe(255);
    for (const part of ['h1', '.prose p', '.prose a', 'time']) {
      expect.soft(await brightness(page, part, 'color'), `${part}, ${theme}`).toBeLessThan(64);
    }
  };
  await page.goto(templates.announcement);
  await expectDarkOnWhite('light');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectDarkOnWhite('dark by the system');

  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await choose(page, 'Dark');
  await page.emulateMedia({ media: 'print' });
  await expectDarkOnWhite('dark by choice');
});
