import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { attackedPage } from './attacked-page';
import type { Attack } from './cases';
import { foreignParts } from './foreign-parts';
import { doEverything, openWatched } from './watch';

const policyHeader = 'content-security-policy';

/**
 * Shows attacks as texts of a page of the site, does all that a visitor can, and expects that nothing comes of it.
 *
 * @param address a page of the site, with a text
 * @param policy whether the page comes under the policy of the site, or without any
 */
export async function expectNothingRuns(
  page: Page,
  request: APIRequestContext,
  address: URL,
  texts: readonly Attack[],
  policy: 'site' | 'none',
): Promise<void> {
  const response = await request.get(address.href);
  const ofSite = response.headers()[policyHeader] ?? '';
  expect(ofSite).toContain("script-src 'self'");
  const headers: Record<string, string> = policy === 'none' ? {} : { [policyHeader]: ofSite };
  const body = attackedPage(await response.text(), texts);
  expect(body).not.toMatch(/<meta[^>]+Content-Security-Policy/i);

  const misdeeds = await openWatched(page, address.href, { body, headers });
  await page.waitForLoadState('networkidle');
  expect(await page.locator('[data-attack]').count()).toBe(texts.length);
  expect(await foreignParts(page)).toEqual([]);
  await doEverything(page);
  expect(misdeeds).toEqual([]);
}
