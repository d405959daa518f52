import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Where something stands in a text. */
export type Position = NonNullable<Definition['position']>;

/**
 * Where the addresses of links and pictures that lead by way of a definition (`[words][1]`, and `[1]: /about`
 * elsewhere) stand: that definition, by where the link or picture begins. Of several with one name, the first counts.
 */
export function definitionsOf(tree: Root): ReadonlyMap<number, Position> {
  const named = new Map<string, Position>();
  visit(tree, 'definition', ({ identifier, position }) => {
    if (position !== undefined && !named.has(identifier)) named.set(identifier, position);
  });
  const used = new Map<number, Position>();
  if (named.size === 0) return used;
  visit(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const [start, definition] = [node.position?.start.offset, named.get(node.identifier)];
    if (start !== undefined && definition !== undefined) used.set(start, definition);
  });
  return used;
}
