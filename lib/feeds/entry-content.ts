import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, parseFragment, serialize } from 'parse5';
import { attributeOf, elementsIn, type HtmlElement } from '../html';
import { decodeAddress } from '../routes';

type Child = DefaultTreeAdapterMap['childNode'];

/** Attributes that mean the same everywhere. Classes, ids, data and roles mean something to pages of this site alone. */
const kept = new Set([
  ...['href', 'src', 'alt', 'title', 'width', 'height', 'lang', 'dir', 'cite', 'datetime'],
  ...['abbr', 'align', 'colspan', 'rowspan', 'scope', 'start', 'open'],
]);

/**
 * A post’s HTML as a feed reader can show it on a page of its own: every address is whole, that of an anchor
 * too, which leads to the post; and what only the styles and scripts of this site understand is gone.
 *
 * @param url the whole address of the post
 */
export function entryContent(body: string, url: string): string {
  const fragment = parseFragment(body);
  // The inner ones first: what surrounds an element still says what it is.
  for (const element of elementsIn(fragment).reverse()) {
    if (element.tagName === 'input') replaceWith(element, [taskMark(element)]);
    else if (isOurs(element)) replaceWith(element, element.childNodes);
    else if (element.tagName === 'video-player') replaceWith(element, plainLink(element));
    else element.attrs = keptAttributes(element, url);
  }
  return serialize(fragment);
}

/** Whether an element only helps this site’s styles or scripts: a colour in code, a table’s box, a heading’s link to itself. */
function isOurs(element: HtmlElement): boolean {
  if (element.tagName === 'span') return element.attrs.every(({ name }) => !kept.has(name));
  return attributeOf(element, 'class') === 'table-scroll' || isHeadingLink(element);
}

function isHeadingLink(element: HtmlElement): boolean {
  const { tagName, parentNode: parent } = element;
  if (tagName !== 'a' || parent === null || !('tagName' in parent) || !/^h[1-6]$/.test(parent.tagName)) return false;
  const target = attributeOf(element, 'href');
  return target?.startsWith('#') === true && decodeAddress(target.slice(1)) === attributeOf(parent, 'id');
}

/** The box of a task: most readers take form controls out. */
function taskMark(box: HtmlElement): Child {
  return defaultTreeAdapter.createTextNode(attributeOf(box, 'checked') === undefined ? '☐' : '☑');
}

/** The link to a video; outside a sentence, a paragraph with it. */
function plainLink({ parentNode: parent, childNodes }: HtmlElement): Child[] {
  if (parent !== null && 'tagName' in parent && parent.tagName === 'p') return childNodes;
  const paragraph = defaultTreeAdapter.createElement('p', html.NS.HTML, []);
  for (const child of [...childNodes]) {
    defaultTreeAdapter.detachNode(child);
    defaultTreeAdapter.appendChild(paragraph, child);
  }
  return [paragraph];
}

function replaceWith(element: HtmlElement, nodes: readonly Child[]): void {
  const parent = element.parentNode;
  if (parent === null) return;
  for (const node of [...nodes]) {
    defaultTreeAdapter.detachNode(node);
    defaultTreeAdapter.insertBefore(parent, node, element);
  }
  defaultTreeAdapter.detachNode(element);
}

function keptAttributes({ attrs }: HtmlElement, url: string): HtmlElement['attrs'] {
  return attrs
    .filter(({ name }) => kept.has(name))
    .map(({ name, value }) => ({ name, value: /^(href|src|cite)$/.test(name) ? wholeAddress(value, url) : value }));
}

/** One that is whole stays as its author spelled it; one that is none stays too, and the checks tell of it. */
function wholeAddress(value: string, url: string): string {
  return URL.canParse(value) || !URL.canParse(value, url) ? value : new URL(value, url).href;
}
