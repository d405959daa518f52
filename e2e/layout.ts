import type { Page } from '@playwright/test';
import { overlaps, readTextBoxes } from './text-boxes';

/** Windows from the smallest telephone to a wide screen, on both sides of each width where the layout changes. */
export const widths = [
  ...[320, 360, 390, 430, 480, 540, 600, 639, 640, 700, 767, 768],
  ...[820, 900, 1023, 1024, 1152, 1280, 1440, 1680, 1920],
];

/**
 * What cannot be read on the page as it is now, or on a part of it: text beside the window, behind
 * an edge, or on other text; and a page that is wider than its window.
 */
export async function layoutFaults(page: Page, part?: string): Promise<string[]> {
  const { window, content } = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return { window: clientWidth, content: scrollWidth };
  });
  const boxes = await readTextBoxes(page, part);
  const outside = boxes.filter(({ left, right }) => left < -1 || right > window + 1);
  const cut = boxes.filter((box) => box.cut > 1);
  return [
    ...(content > window ? [`the page is ${content} px wide in a window of ${window} px`] : []),
    ...outside.map(({ name }) => `${name} stands beside the window`),
    ...cut.map((box) => `${box.name} is cut off by ${box.cut.toFixed(0)} px`),
    ...overlaps(boxes),
  ];
}

/** Where the header, the main column and the footer begin, from the left. */
export function mainColumn(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    ['body > header', 'main', 'body > footer'].map((part) => {
      const words = document.querySelectorAll(`${part} :is(a, h1, h2, h3, p, ul, ol, dl, table, article, svg, img)`);
      const shown = [...words].filter((element) => element.checkVisibility({ visibilityProperty: true }));
      return Math.min(...shown.map((element) => Math.round(element.getBoundingClientRect().left)));
    }),
  );
}
