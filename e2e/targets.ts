import type { Page } from '@playwright/test';

/**
 * Links and controls that are smaller than 24 × 24 px (WCAG 2.5.8). A link inside a sentence may be
 * as small as its line. The rule’s other way out, room around a small target, is not taken.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Whether words that are no link stand on the same lines. */
    function inSentence(target: Element): boolean {
      if (getComputedStyle(target).display !== 'inline') return false;
      let block = target.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const copy = block?.cloneNode(true) as Element;
      for (const link of copy.querySelectorAll('a, svg, script')) link.remove();
      return /\p{L}/u.test(copy.textContent ?? '');
    }

    /** How wide and high the target is, with what it is stretched over. */
    function sizeOf(target: Element): [width: number, height: number] {
      const { position, content, inset } = getComputedStyle(target, '::after');
      const isStretched = content !== 'none' && position === 'absolute' && inset === '0px';
      let box: Element = target.closest('label') ?? target;
      while (isStretched && getComputedStyle(box).position === 'static' && box.parentElement) box = box.parentElement;
      const { width, height } = box.getBoundingClientRect();
      return [width, height];
    }

    const targets = document.querySelectorAll('a[href], button:enabled, input:enabled, summary, [tabindex="0"]');
    return [...targets].flatMap((target) => {
      if (!target.checkVisibility({ visibilityProperty: true })) return [];
      // The skip link, as long as nobody has come to it.
      if (getComputedStyle(target).clipPath.startsWith('inset(50%')) return [];
      const [width, height] = sizeOf(target);
      // Layout rounds to 64ths of a pixel.
      if ((width >= 23.95 && height >= 23.95) || inSentence(target)) return [];
      return [`“${target.textContent?.trim()}” is ${width.toFixed(1)} × ${height.toFixed(1)} px`];
    });
  });
}
