import { expect, type Page, test } from '@playwright/test';
import { layoutFaults } from '../layout';
import { templates } from '../templates';

// A test adds a style sheet of a reader’s own, which a browser allows and the site’s policy does not.
test.use({ bypassCSP: true });

/** The words of all headings, links and buttons that show, in the order of the page. */
function contentOf(page: Page): Promise<string[]> {
  return page
    .locator('main, body > footer')
    .locator('h1, h2, h3, h4, a, button, summary')
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((element) => `<${element.localName}> ${element.textContent}`),
    );
}

/** Sets the size of letters in the browser’s settings. */
async function setFontSize(page: Page, standard: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  await session.detach();
}

const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

for (const [name, address] of Object.entries(templates)) {
  test(`${name} loses nothing at 320 px, at 200 % and with wider text spacing`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(address);
    const everything = await contentOf(page);
    expect(everything.length).toBeGreaterThan(10);
    const check = async (condition: string, ...widths: number[]) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await contentOf(page), `${condition}, ${width} px`).toEqual(everything);
        expect.soft(await layoutFaults(page), `${condition}, ${width} px`).toEqual([]);
      }
    };

    await check('plain', 320, 640);
    await setFontSize(page, 32);
    await check('letters twice as large by the browser’s settings', 640, 1280, 1600);
    await setFontSize(page, 16);
    const larger = await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
    await check('letters twice as large, the layout as before', 640, 1280);
    await larger.evaluate((style: Element) => style.remove());
    await page.addStyleTag({ content: textSpacing });
    await check('wider text spacing', 320, 768, 1280);
  });
}

test('nothing is lost where the browser zooms to 200 % and 400 %', async ({ browser, baseURL }) => {
  for (const zoom of [2, 4]) {
    const viewport = { width: 1280 / zoom, height: 800 / zoom };
    const context = await browser.newContext({ baseURL: baseURL ?? '', viewport, deviceScaleFactor: zoom });
    const page = await context.newPage();
    for (const [name, address] of Object.entries(templates)) {
      await page.goto(address);
      expect.soft(await layoutFaults(page), `${name} at ${zoom * 100} %`).toEqual([]);
    }
    await context.close();
  }
});
