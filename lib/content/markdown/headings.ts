import type { Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { footnoteHeading } from './allow-list';

/**
 * Keeps the page's own h1 the only one: a body with an h1 has each of its headings lowered by one
 * level, so that their order stays.
 */
export function demoteHeadings() {
  return (tree: Root): void => {
    let hasH1 = false;
    visit(tree, 'element', (element) => {
      hasH1 ||= element.tagName === 'h1';
    });
    if (!hasH1) return;
    visit(tree, 'element', (element) => {
      const rank = headingRank(element);
      if (rank !== undefined && rank < 6 && element.properties['id'] !== footnoteHeading)
        element.tagName = `h${rank + 1}`;
    });
  };
}

/** Takes out headings without a word: nothing could name or link them. */
export function dropEmptyHeadings() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (headingRank(element) === undefined || /[\p{L}\p{N}]/u.test(textOf(element))) return undefined;
      if (!parent || index === undefined) return undefined;
      // A picture in a heading stays, as a paragraph of its own.
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    });
  };
}
