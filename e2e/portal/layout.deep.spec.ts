import { expect, test } from '@playwright/test';
import { openWithFonts } from '../fonts';
import { layoutFaults, mainColumn, widths } from '../layout';
import { smallTargets } from '../targets';
import { templates } from '../templates';

for (const [name, address] of Object.entries(templates)) {
  test(`${name} can be read, and its links be hit, at every width`, async ({ page }) => {
    await openWithFonts(page, address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await layoutFaults(page), `${width} px`).toEqual([]);
      expect.soft(await smallTargets(page), `${width} px`).toEqual([]);
    }
  });
}

test('every page can be read at every width before its fonts have come', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  for (const [name, address] of Object.entries(templates)) {
    await page.goto(address);
    for (const width of [320, 768, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await layoutFaults(page), `${name} at ${width} px`).toEqual([]);
    }
  }
});

test('the open menu of a small screen can be read, and its links be hit', async ({ page }) => {
  await page.goto(templates.announcement);
  const menu = page.getByRole('navigation', { name: 'Main' });
  for (const width of [320, 390, 767]) {
    await page.setViewportSize({ width, height: 900 });
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await expect(menu).toBeVisible();
    expect.soft(await layoutFaults(page, '[popover]'), `${width} px`).toEqual([]);
    expect.soft(await smallTargets(page), `${width} px`).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
  }
});

test('header, main column and footer begin at one left edge on every page', async ({ page }) => {
  const edges: Record<number, Record<string, number[]>> = {};
  for (const [name, address] of Object.entries(templates)) {
    await page.goto(address);
    for (const width of [320, 390, 768, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      edges[width] = { ...edges[width], [name]: await mainColumn(page) };
    }
  }
  for (const [width, pages] of Object.entries(edges)) {
    const [edge] = pages['home'] ?? [];
    expect
      .soft(pages, `${width} px`)
      .toEqual(Object.fromEntries(Object.keys(templates).map((name) => [name, [edge, edge, edge]])));
  }
});
