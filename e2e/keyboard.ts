import { expect, type Page } from '@playwright/test';

/** What the Tab key came to, in its order, and what it should come to, in the order of the document. */
type Walk = {
  expected: string[];
  reached: string[];
  /** Where focus cannot be seen. */
  unseen: string[];
  /** Whether Tab leaves the page after its last element. */
  leaves: boolean;
};

type Colour = [red: number, green: number, blue: number];
type Focus = { name: string; ring: number; colour: Colour; ground: Colour; inWindow: boolean; coveredBy: string };
type Watch = { tabStops: Element[]; focusLog: Focus[] };

/**
 * Presses Tab, or Shift+Tab, from one end of the page to the other, and once more. Motion has to be
 * reduced: the colour of a ring that fades in cannot be judged.
 */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Walk> {
  const stops = await page.evaluate(listStops);
  const expected = key === 'Tab' ? stops : stops.toReversed();
  await page.evaluate(watchFocus);
  for (let press = 0; press <= expected.length; press++) await page.keyboard.press(key);
  const [log, now] = await page.evaluate(() => {
    const { focusLog, tabStops } = globalThis as unknown as Watch;
    return [focusLog.slice(1), tabStops.indexOf(document.activeElement ?? document.body)] as const;
  });
  return {
    expected,
    reached: log.map(({ name }) => name),
    unseen: log.flatMap(faultsOf),
    leaves: stops[now] !== expected.at(-1),
  };
}

/** Walks through the page, which has to lead to everything, in order, and to show where one is. */
export async function expectWalk(page: Page, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  const { expected, reached, unseen, leaves } = await walk(page, key);
  expect.soft(reached).toEqual(expected);
  expect.soft(unseen, 'where focus cannot be seen').toEqual([]);
  expect.soft(leaves, 'Tab leaves the page after its last element').toBe(true);
}

function faultsOf({ name, ring, colour, ground, inWindow, coveredBy }: Focus): string[] {
  const contrast = contrastOf(colour, ground);
  return [
    ...(ring < 2 ? [`${name} has no ring`] : []),
    ...(ring >= 2 && contrast < 3 ? [`${name} has a ring of contrast ${contrast.toFixed(1)}`] : []),
    ...(inWindow ? [] : [`${name} is outside the window`]),
    ...(coveredBy === '' ? [] : [`${name} is covered by ${coveredBy}`]),
  ];
}

/** The contrast of two colours as WCAG counts it. */
function contrastOf(one: Colour, other: Colour): number {
  const luminance = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Runs in the page: finds what Tab has to reach. Of radio buttons that is the chosen one. */
function listStops(): string[] {
  const canScroll = (element: Element) =>
    /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth;
  const stops = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      element.matches(
        ':is(a[href], button, input, select, textarea, summary, iframe, [tabindex="0"]):not(:disabled, [tabindex="-1"], input[type=radio]:not(:checked))',
      ) || canScroll(element),
  );
  const shown = stops.filter((element) => element.checkVisibility({ visibilityProperty: true }));
  (globalThis as unknown as Watch).tabStops = shown;
  return shown.map((element, index) => `${index} <${element.localName}> “${element.textContent?.trim().slice(0, 40)}”`);
}

/** Runs in the page: at each press of Tab, writes down where focus is, and what a visitor sees of that. */
function watchFocus(): void {
  const watch = globalThis as unknown as Watch;
  watch.focusLog = [];
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  /** The colour that shows where these are painted on each other. */
  function paint(...colours: string[]): Colour {
    for (const colour of colours) {
      if (canvas) canvas.fillStyle = colour;
      canvas?.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
    return [red, green, blue];
  }

  function groundsOf(element: Element | null): string[] {
    if (element === null) return ['white'];
    return [...groundsOf(element.parentElement), getComputedStyle(element).backgroundColor];
  }

  function readFocus(target: Element): Focus {
    // A control that is itself transparent shows its focus on its label.
    const shown = getComputedStyle(target).opacity === '0' ? (target.closest('label') ?? target) : target;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown);
    const { left, top, width, height } = shown.getClientRects()[0] ?? new DOMRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return {
      name: `${watch.tabStops.indexOf(target)} <${target.localName}> “${target.textContent?.trim().slice(0, 40)}”`,
      ring: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
      colour: paint(outlineColor),
      ground: paint(...groundsOf(shown.parentElement)),
      inWindow: hit !== null,
      coveredBy: hit === null || shown.contains(hit) ? '' : `<${hit.localName}>`,
    };
  }

  addEventListener(
    'keydown',
    ({ key }) => key === 'Tab' && watch.focusLog.push(readFocus(document.activeElement ?? document.body)),
    true,
  );
}
