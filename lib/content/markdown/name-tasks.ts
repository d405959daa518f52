import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Names the box of each entry of a task list, which a screen reader otherwise calls a checkbox of nothing (WCAG 4.1.2). */
export function nameTasks({ done, open }: { done: string; open: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (tagName === 'input') properties['ariaLabel'] = properties['checked'] ? done : open;
    });
  };
}
