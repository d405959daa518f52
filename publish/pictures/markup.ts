import { type DefaultTreeAdapterMap, defaultTreeAdapter, html } from 'parse5';
import { attributeOf, elementsIn, type HtmlElement, type HtmlNode } from '../../lib/html';
import { href } from '../../lib/routes';
import type { Format } from './variants';

/** So many characters of a page’s text fill the first view of a phone; a picture after fewer is seen at once. */
const firstView = 700;

/**
 * Says how each picture of a page is to be asked for: the first that is seen at once before anything else,
 * the others when a visitor comes near them. A picture that says so itself is left alone.
 */
export function orderPictures(document: HtmlNode): void {
  for (const element of elementsIn(document)) if (isPreload(element)) defaultTreeAdapter.detachNode(element);
  const main = elementsIn(document).find(({ tagName }) => tagName === 'main');
  if (main === undefined) return;
  const pictures = elementsIn(main).filter(({ tagName }) => tagName === 'img');
  const lead = pictures.find((picture) => attributeOf(picture, 'loading') === undefined);
  for (const picture of pictures) {
    if (attributeOf(picture, 'loading') !== undefined) continue;
    if (picture === lead && textBefore(picture, main) <= firstView)
      set(picture, { loading: 'eager', fetchpriority: 'high' });
    else set(picture, { loading: 'lazy', decoding: 'async' });
  }
}

/**
 * Gives a picture that is as wide as its place the size of its file, which may have changed since its text
 * was rendered. Without `sizes` its own say how large it shows.
 */
export function setTrueSize(picture: HtmlElement, { width, height }: { width: number; height: number }): void {
  if (attributeOf(picture, 'sizes') !== undefined) set(picture, { width: `${width}`, height: `${height}` });
}

/** Lets a browser choose among the formats and widths of a picture. */
export function offerFormats(picture: HtmlElement, formats: readonly Format[]): void {
  const own = formats.at(-1);
  const isLazy = attributeOf(picture, 'loading') === 'lazy';
  const sizes = `${isLazy ? 'auto, ' : ''}${sizesOf(picture)}`;
  const parent = picture.parentNode;
  if (own === undefined || parent === null) return;
  if (own.variants.length > 1) set(picture, { srcset: srcset(own), sizes });
  else removeAttribute(picture, 'sizes');
  if (formats.length === 1) return;
  const frame = element('picture', {});
  defaultTreeAdapter.insertBefore(parent, frame, picture);
  defaultTreeAdapter.detachNode(picture);
  for (const format of formats.slice(0, -1)) {
    defaultTreeAdapter.appendChild(frame, element('source', { type: format.type, srcset: srcset(format), sizes }));
  }
  defaultTreeAdapter.appendChild(frame, picture);
}

/**
 * How wide the page shows a picture: what it says, else its `width`.
 *
 * @throws when it says neither
 */
export function sizesOf(picture: HtmlElement): string {
  const sizes = attributeOf(picture, 'sizes');
  const width = attributeOf(picture, 'width');
  if (sizes !== undefined) return sizes.replace(/^auto, /, '');
  if (width !== undefined) return `${width}px`;
  throw new Error(`The picture ${attributeOf(picture, 'src')} says neither sizes nor width.`);
}

function srcset({ variants }: Format): string {
  return variants.map(({ address, width }) => `${href(address)} ${width}w`).join(', ');
}

/** React asks for pictures by themselves, in the one format that it knows of. */
function isPreload(node: HtmlElement): boolean {
  return node.tagName === 'link' && attributeOf(node, 'rel') === 'preload' && attributeOf(node, 'as') === 'image';
}

function textBefore(picture: HtmlElement, main: HtmlElement): number {
  let count = 0;
  const walk = (node: HtmlNode): boolean => {
    if (node === picture) return true;
    if ('tagName' in node && ['script', 'style', 'svg', 'template'].includes(node.tagName)) return false;
    if ('value' in node) count += node.value.trim().length;
    return 'childNodes' in node && node.childNodes.some(walk);
  };
  walk(main);
  return count;
}

function element(tagName: string, attributes: Record<string, string>): DefaultTreeAdapterMap['element'] {
  const attrs = Object.entries(attributes).map(([name, value]) => ({ name, value }));
  return defaultTreeAdapter.createElement(tagName, html.NS.HTML, attrs);
}

function set(picture: HtmlElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) {
    removeAttribute(picture, name);
    picture.attrs.push({ name, value });
  }
}

function removeAttribute(picture: HtmlElement, name: string): void {
  picture.attrs = picture.attrs.filter((attribute) => attribute.name !== name);
}
