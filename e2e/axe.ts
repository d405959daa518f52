import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

import { looks } from './looks';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is now: the rule, the element, and why. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(sayForcedColours);
  // No page has a frame; asking for the violations alone, in the page itself, halves the time.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
}

/** Looks at the page, as it is now, in every look; the light one is there again in the end. */
export async function expectNoAxeFault(page: Page, state = 'the page'): Promise<void> {
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia(media);
    expect.soft(await axeFaults(page), `${state}, ${look}`).toEqual([]);
  }
  await page.emulateMedia(looks.light);
}

/**
 * Runs in the page. Axe reads the colour of text from `-webkit-text-fill-color`, where Chromium does
 * not say which colour it forces; `color` says it.
 */
function sayForcedColours(): void {
  const light = [...document.querySelectorAll<HTMLElement>('body *')];
  const inShadow = light.flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])]);
  const elements = [...light, ...inShadow];
  // An earlier look may have forced other colours.
  for (const { style } of elements) style.removeProperty('-webkit-text-fill-color');
  if (!matchMedia('(forced-colors: active)').matches) return;
  const colours = elements.map((element) => getComputedStyle(element).color);
  for (const [index, { style }] of elements.entries())
    style.setProperty('-webkit-text-fill-color', colours[index] ?? '');
}
