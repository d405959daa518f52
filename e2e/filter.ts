import type { Locator, Page } from '@playwright/test';
import { isCurrent } from '../lib/content/members';
import { member } from '../lib/content/schema';
import { documentsOf } from './content';
import { membersAsOf } from './site';

/** The parts of a page with a filter, as a visitor finds them. */
export function filterOn(page: Page) {
  const main = page.getByRole('main');
  const form = main.getByRole('form', { name: /^Filter and sort/ });
  return {
    form,
    choice: (name: string) => form.getByRole('combobox', { name, exact: true }),
    field: form.getByRole('searchbox'),
    status: main.getByRole('status'),
    clear: main.getByRole('button', { name: 'Clear' }),
    more: main.getByRole('button', { name: 'Show more' }),
    facetPage: main.getByRole('link', { name: /^See “.+” as a page$/ }),
    found: main.locator('[data-when=found]').locator('li, tbody tr'),
  };
}

/** The names of entries, in their order. */
export function namesOf(entries: Locator): Promise<string[]> {
  return entries.getByRole('link').allInnerTexts();
}

/** The members of the day up to which they are known, from their files, each with the tiers that it stands in. */
export const currentMembers = documentsOf(member)
  .map((document) => ({
    ...document,
    standing: document.memberships.filter((membership) => isCurrent(membership, membersAsOf)),
  }))
  .filter(({ standing }) => standing.length > 0);
