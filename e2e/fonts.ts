import { expect, type Page } from '@playwright/test';

/** The fonts in which the browser draws an element’s text; those of the system are marked. */
export async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName, isCustomFont }) => (isCustomFont ? familyName : `${familyName} of the system`));
}

/** Opens a page in the fonts of the site. Those that come too late for the first look are used at the next. */
export async function openWithFonts(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(async () => {
    if ((await fontsOf(page, 'h1')).some((font) => font.endsWith('of the system'))) await page.reload();
    expect(await fontsOf(page, 'h1')).not.toContainEqual(expect.stringMatching(/of the system$/));
  }).toPass();
}
