import { expect, type Page, test } from '@playwright/test';
import { expectNoAxeFault } from '../axe';
import { search, searchField } from '../search-window';
import { templates } from '../templates';

/** What brings the dialog into each of its states. */
const states: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: async (page) => {
    await page.keyboard.press('/');
    await expect(searchField(page)).toBeFocused();
  },
  busy: async (page) => {
    // A request that is never answered.
    await page.route('**/pagefind/pagefind.js', () => {});
    await search(page, 'kata', 'Searching …');
  },
  found: (page) => search(page, 'kata', /^Found/),
  corrected: (page) => search(page, 'kuberntes', /Shown is/),
  nothing: (page) => search(page, 'Erxxssoy', 'Nothing was found for “Erxxssoy”.'),
  failed: async (page) => {
    await page.route('**/pagefind/*', (route) => route.abort());
    await search(page, 'kata', 'The search could not be loaded.');
  },
};

for (const [state, bring] of Object.entries(states)) {
  test(`axe finds no fault in the dialog: ${state}`, async ({ page }) => {
    await page.goto(state === 'found' ? templates.announcement : templates['not found']);
    await bring(page);
    await expectNoAxeFault(page);
  });
}
