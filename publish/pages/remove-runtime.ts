import { type DefaultTreeAdapterMap, defaultTreeAdapter } from 'parse5';
import { attributeOf, type HtmlNode } from '../../lib/html';
import { isIsland } from '../islands';

type Element = DefaultTreeAdapterMap['element'];

/** Takes the framework’s scripts, their preloads and its comments out of a page. Structured data and islands stay. */
export function removeRuntime(node: HtmlNode): void {
  if (!('childNodes' in node)) return;
  for (const child of [...node.childNodes]) {
    if (isRuntime(child)) defaultTreeAdapter.detachNode(child);
    else removeRuntime(child);
  }
}

function isRuntime(node: HtmlNode): boolean {
  if (defaultTreeAdapter.isCommentNode(node)) return true;
  if (!defaultTreeAdapter.isElementNode(node)) return false;
  if (node.tagName === 'script') return !isData(node) && !isIsland(attributeOf(node, 'src') ?? '');
  return node.tagName === 'link' && attributeOf(node, 'as') === 'script';
}

function isData(script: Element): boolean {
  return ['application/ld+json', 'speculationrules'].includes(attributeOf(script, 'type') ?? '');
}
