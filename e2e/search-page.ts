import { expect, type Locator, type Page } from '@playwright/test';

/** What the first search may cost, in bytes as they come over the wire. */
export const searchBudget = 120_000;

// Parts of the page of the search.
export const field = (page: Page) => page.getByRole('searchbox', { name: 'Search this site' });
export const found = (page: Page) => page.getByRole('main').locator('ol').getByRole('listitem');
export const titles = (page: Page) => page.getByRole('main').locator('ol').getByRole('heading', { level: 2 });
export const status = (page: Page) => page.getByRole('main').getByRole('status');
export const siteMap = (page: Page) => page.getByRole('region', { name: 'Site map' });
export const types = (page: Page) => page.getByRole('group', { name: 'Type' });
export const type = (page: Page, name: string) => types(page).getByRole('radio', { name });

/** The number at the end of a text. */
export async function numberIn(text: Locator): Promise<number> {
  return Number(/\d+$/.exec((await text.textContent()) ?? '')?.[0]);
}

/** Asks for more until everything that was found is there, and returns the addresses. */
export async function allFound(page: Page): Promise<string[]> {
  await expect(found(page).first()).toBeVisible();
  const more = page.getByRole('button', { name: 'Show more' });
  while (await more.isVisible()) {
    const shown = await found(page).count();
    await more.click();
    await expect(found(page)).not.toHaveCount(shown);
  }
  return found(page)
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}
