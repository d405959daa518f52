import { expect, test } from '@playwright/test';
import { axeFaults } from '../axe';
import { looks } from '../looks';
import { search, searchField } from '../search-window';
import { templates } from '../templates';

test('axe finds no fault in any state of the dialog, on any page', async ({ page }) => {
  let index: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    index = resolve;
  });
  await page.route('**/pagefind/pagefind.js', (route) => held.then(() => route.continue()));
  const expectNoFault = async (state: string) => {
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      expect.soft(await axeFaults(page), `${state}, ${look}`).toEqual([]);
    }
  };
  await page.goto(templates.announcement);
  await page.keyboard.press('/');
  await expect(searchField(page)).toBeFocused();
  await expectNoFault('empty');
  await search(page, 'kata', 'Searching …');
  await expectNoFault('busy');
  index();
  await search(page, 'kata', /^Found/);
  await expectNoFault('found');
  await search(page, 'kuberntes', /Shown is/);
  await expectNoFault('corrected');
  await search(page, 'Erxxssoy', 'Nothing was found for “Erxxssoy”.');
  await expectNoFault('nothing');
  await page.goto(templates['not found']);
  await page.route('**/pagefind/*', (route) => route.abort());
  await search(page, 'kata', 'The search could not be loaded.');
  await expectNoFault('failed');
});
