import type { Page } from '@playwright/test';

type Box = { left: number; top: number; right: number; bottom: number };

/** An edge behind which text does not show; a visitor can scroll to what is behind some. */
type Clip = Box & { scrolls: boolean };

/** A line of text, or a part of it, as it is laid out. */
type Line = Box & { element: number; name: string; clips: Clip[] };

/** A line of text, or a part of it, as the page shows it. */
export type TextBox = Box & {
  /** A number for each element that holds text: the boxes of one element share it. */
  element: number;
  /** How a failing test names the box. */
  name: string;
  /** How many pixels of the text are lost behind an edge for good. */
  cut: number;
};

/**
 * Reads where the page, or a part of it, shows text. Text for screen readers alone, which the page
 * clips to a pixel, is left out.
 */
export async function readTextBoxes(page: Page, part = 'body'): Promise<TextBox[]> {
  const lines = await page.locator(part).evaluate(readLines);
  return lines.map(showing).filter((box) => box.cut > 0 || (box.right - box.left > 1 && box.bottom - box.top > 1));
}

/** Runs in the page. */
function readLines(root: Element): Line[] {
  function clipOf(element: Element): Clip[] {
    const { overflowX, overflowY, clipPath, display } = getComputedStyle(element);
    if (clipPath.startsWith('inset(50%')) return [{ left: 0, top: 0, right: 0, bottom: 0, scrolls: true }];
    const overflow = `${overflowX} ${overflowY}`;
    if (display === 'inline' || overflow === 'visible visible') return [];
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return [{ left, top, right, bottom, scrolls: /auto|scroll/.test(overflow) }];
  }

  function clipsOf(element: Element | null): Clip[] {
    return element === null || element === document.body ? [] : [...clipOf(element), ...clipsOf(element.parentElement)];
  }

  const range = document.createRange();
  const elements = [root, ...root.querySelectorAll('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  return elements.flatMap((element, number) => {
    const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
    const clips = texts.length === 0 ? [] : clipsOf(element);
    return texts.flatMap((text) => {
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 1);
      const name = `<${element.localName}> “${text.textContent?.trim().slice(0, 40)}”`;
      return rects.map(({ left, top, right, bottom }) => ({ element: number, name, left, top, right, bottom, clips }));
    });
  });
}

/** The part of a line that shows, and how much of it is lost. */
function showing({ element, name, clips, ...line }: Line): TextBox {
  const box = { element, name, ...line, cut: 0 };
  for (const clip of clips) {
    const beyond = [clip.left - box.left, box.right - clip.right, clip.top - box.top, box.bottom - clip.bottom];
    if (!clip.scrolls) box.cut = Math.max(box.cut, ...beyond);
    box.left = Math.max(box.left, clip.left);
    box.right = Math.min(box.right, clip.right);
    box.top = Math.max(box.top, clip.top);
    box.bottom = Math.min(box.bottom, clip.bottom);
  }
  return box;
}

/** Pairs of texts of different elements that lie on each other by more than two pixels both ways. */
export function overlaps(boxes: readonly TextBox[]): string[] {
  const faults = new Set<string>();
  const sorted = [...boxes].sort((a, b) => a.top - b.top);
  for (const [index, upper] of sorted.entries()) {
    for (const lower of sorted.slice(index + 1)) {
      const high = upper.bottom - lower.top;
      if (high <= 2) break;
      const wide = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
      if (upper.element !== lower.element && wide > 2) {
        faults.add(`${upper.name} lies on ${lower.name} by ${wide.toFixed(0)} × ${high.toFixed(0)} px`);
      }
    }
  }
  return [...faults];
}
