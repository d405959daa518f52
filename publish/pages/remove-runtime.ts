import { type DefaultTreeAdapterMap, defaultTreeAdapter } from 'parse5';
import { attributeOf, type HtmlNode } from '../../lib/html';
import { isIsland } from '../islands';

type Element = DefaultTreeAdapterMap['element'];

/**
 * Takes the framework’s scripts, their preloads and its comments out of a page. Structured data and islands stay.
 *
 * @throws when a script is none of these: the page would lose what it does
 */
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
  if (node.tagName === 'script') return !isData(node) && !isIsland(attributeOf(node, 'src') ?? '') && isKnown(node);
  return node.tagName === 'link' && attributeOf(node, 'as') === 'script';
}

function isData(script: Element): boolean {
  return ['application/ld+json', 'speculationrules'].includes(attributeOf(script, 'type') ?? '');
}

/** Inline scripts of Next.js and Turbopack. React’s own (`$RC`) put a part in place that came late; it would never show. */
const runtimeText = /^\s*(\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\])/;

function isKnown(script: Element): boolean {
  const source = attributeOf(script, 'src');
  const text = script.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  if (source === undefined ? runtimeText.test(text) : source.startsWith('/_next/')) return true;
  throw new Error(
    `A page has a script that is not published: ${source ?? text.slice(0, 80)}. Make it an island (islands/); ` +
      'what a page waits for (`<Suspense>`, loading.tsx) has to be rendered at once.',
  );
}
