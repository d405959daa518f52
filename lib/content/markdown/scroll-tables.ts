import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts each table into a box that scrolls sideways by itself, so that a wide table never widens the
 * page. The box takes focus, so that a keyboard can scroll it (WCAG 2.1.1).
 */
export function scrollTables({ label }: { label: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return undefined;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], role: 'region', ariaLabel: label, tabIndex: 0 },
        children: [element],
      };
      return SKIP;
    });
  };
}
