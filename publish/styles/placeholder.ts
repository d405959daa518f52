import { type DefaultTreeAdapterMap, defaultTreeAdapter, html } from 'parse5';
import { attributeOf, elementsIn, type HtmlElement, type HtmlNode } from '../../lib/html';

const mark = 'data-styles';
const placeholder = `<style ${mark}=""></style>`;

/** Puts one empty `<style>` in the place of a page’s style sheets, and returns their addresses, and what other styles say. */
export function holdStyles(document: HtmlNode): { styleSheets: string[]; inlineStyles: string[] } {
  const elements = elementsIn(document);
  const links = elements.filter(isStyleSheet);
  const inlineStyles = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
  const [first] = links;
  if (first?.parentNode) defaultTreeAdapter.insertBefore(first.parentNode, emptyStyle(), first);
  for (const link of links) defaultTreeAdapter.detachNode(link);
  return { styleSheets: links.map((link) => attributeOf(link, 'href') ?? ''), inlineStyles };
}

/** Fills the place that `holdStyles` kept. No text or attribute of a page can look like it: their `<` is written otherwise. */
export function fillStyles(page: string, css: string): string {
  return page.replace(placeholder, () => `<style>${css}</style>`);
}

function emptyStyle(): DefaultTreeAdapterMap['element'] {
  return defaultTreeAdapter.createElement('style', html.NS.HTML, [{ name: mark, value: '' }]);
}

function isStyleSheet(element: HtmlElement): boolean {
  return element.tagName === 'link' && attributeOf(element, 'rel') === 'stylesheet';
}

function textOf({ childNodes }: HtmlElement): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
