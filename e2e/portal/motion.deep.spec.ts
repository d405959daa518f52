import { expect, type Page, test } from '@playwright/test';
import { templates } from '../templates';

/** The elements that would take their time to change, with how long. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seconds = (list: string) => Math.max(...list.split(',').map((time) => Number.parseFloat(time)));
    return [...document.querySelectorAll('*')].flatMap((element) =>
      ['', '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element, part);
        const time = Math.max(seconds(transitionDuration), seconds(animationDuration));
        return time > 0 || scrollBehavior === 'smooth' ? [`<${element.localName}>${part} ${time} s`] : [];
      }),
    );
  });
}

test('nothing moves where less motion is asked for', async ({ page }) => {
  for (const [name, address] of Object.entries(templates)) {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address);
    expect.soft(await moving(page), name).toEqual([]);
  }
});

test('a card rises at once where less motion is asked for, and softly elsewhere', async ({ page }) => {
  const card = page.getByRole('main').getByRole('article').first();
  const running = () => page.evaluate(() => document.getAnimations().length);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(templates.projects);
  await card.hover();
  expect(await running()).toBe(0);

  await page.mouse.move(0, 0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await card.hover();
  expect(await running()).toBeGreaterThan(0);
});

test('one page gives way to the next without motion where less is asked for', async ({ page }) => {
  const transitions = () =>
    page.evaluate(() => {
      const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const active = (rule: CSSRule): CSSRule[] =>
        rule instanceof CSSMediaRule && !matchMedia(rule.conditionText).matches
          ? []
          : [rule, ...('cssRules' in rule ? [...(rule as CSSGroupingRule).cssRules].flatMap(active) : [])];
      return rules.flatMap(active).filter((rule) => rule.cssText.startsWith('@view-transition')).length;
    });
  await page.goto(templates.home);
  expect(await transitions()).toBe(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await transitions()).toBe(0);
});
