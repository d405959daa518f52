import type { Page } from '@playwright/test';

/** A character with its place on the page. */
type Glyph = { character: string; left: number; right: number };

/** A line of text between two breaks that the browser made, without spaces at its ends. */
type Line = { text: string; inProse: boolean };

/**
 * The full lines of every paragraph and list item. The last line of a paragraph ends where its text
 * does; it says nothing about the column and is left out.
 */
export async function fullLines(page: Page): Promise<Line[]> {
  const blocks = await page.evaluate(readBlocks);
  return blocks.flatMap(({ glyphs, inProse }) =>
    linesOf(glyphs)
      .slice(0, -1)
      .map((text) => ({ text, inProse })),
  );
}

/** Runs in the page: the characters of each block of text. */
function readBlocks(): { glyphs: Glyph[]; inProse: boolean }[] {
  const range = document.createRange();
  const blocks = [...document.querySelectorAll('main :is(p, li, dd)')];
  const innermost = blocks.filter((block) => !block.querySelector('p, li, dd, h2, h3, article'));
  return innermost.map((block) => {
    const glyphs: Glyph[] = [];
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (let index = 0; index < (node.textContent?.length ?? 0); index++) {
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const { left, right, width } = range.getBoundingClientRect();
        if (width > 0) glyphs.push({ character: range.toString(), left, right });
      }
    }
    return { glyphs, inProse: block.closest('.prose') !== null };
  });
}

/** A line ends where the next character stands further left. */
function linesOf(glyphs: readonly Glyph[]): string[] {
  const lines: string[] = [];
  for (const [index, { character, left }] of glyphs.entries()) {
    const before = glyphs[index - 1];
    if (before === undefined || left < before.right - 1) lines.push('');
    lines[lines.length - 1] += character;
  }
  return lines.map((line) => line.trim());
}
