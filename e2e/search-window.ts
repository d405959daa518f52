import { expect, type Page } from '@playwright/test';

// Parts of the dialog of the search.
export const searchLink = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search', exact: true });
export const searchDialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
export const searchField = (page: Page) => searchDialog(page).getByRole('textbox', { name: 'Search this site' });
export const searchStatus = (page: Page) => searchDialog(page).getByRole('status');
export const results = (page: Page) => searchDialog(page).locator('ol').getByRole('link');

/** Opens the dialog where it is not, writes a query and waits for what is said then. */
export async function search(page: Page, query: string, answer: string | RegExp): Promise<void> {
  if (await searchDialog(page).isHidden()) await page.keyboard.press('Control+k');
  await searchField(page).fill(query);
  await expect(searchStatus(page)).toHaveText(answer);
}
