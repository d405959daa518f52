import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { addressPlace, elementPlace } from './body-place';
import type { Position } from './definitions';
import type { Place } from './fault';
import type { CheckedFile } from './fields';

/** As `definitionsOf` finds them. */
type Definitions = ReadonlyMap<number, Position>;

/** Where an element stands, and where its address does. */
type Places = { place: Place; addressPlace: Place };

/**
 * A link of a text: its address, whether a word or a picture’s text says where it leads, and whether it is an address
 * in prose that nobody marked as a link.
 */
export type BodyLink = { href: string; hasText: boolean; isBare: boolean } & Places;

/** A picture of a text. `alt` is undefined where nothing says what it shows. */
export type BodyPicture = { src: string; alt: string | undefined } & Places;

/** The links of a text, footnotes left out: those are made, not written. */
export function linksIn(tree: Root, file: CheckedFile, definitions: Definitions): BodyLink[] {
  const links: BodyLink[] = [];
  visit(tree, 'element', (element) => {
    const { tagName, properties } = element;
    const isFootnote = 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
    if (tagName !== 'a' || properties['href'] === undefined || isFootnote) return;
    const href = String(properties['href']);
    const isBare = /\w/.test(file.body[element.position?.start.offset ?? -1] ?? '');
    links.push({ href, hasText: hasText(element), isBare, ...placesOf(file, element, href, definitions) });
  });
  return links;
}

/** The pictures of a text. `alt=""` in HTML says that one is mere decoration; `![](…)` says nothing. */
export function picturesIn(tree: Root, file: CheckedFile, definitions: Definitions): BodyPicture[] {
  const pictures: BodyPicture[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'img') return;
    const src = String(element.properties['src'] ?? '');
    const alt = element.properties['alt'];
    const isMarkdown = file.body[element.position?.start.offset ?? 0] === '!';
    const said = alt === undefined || (isMarkdown && String(alt).trim() === '') ? undefined : String(alt);
    pictures.push({ src, alt: said, ...placesOf(file, element, src, definitions) });
  });
  return pictures;
}

function hasText(link: Element): boolean {
  if (textOf(link).trim() !== '' || String(link.properties['ariaLabel'] ?? '').trim() !== '') return true;
  let isShown = false;
  visit(link, 'element', ({ tagName, properties }) => {
    isShown ||= tagName === 'img' && String(properties['alt'] ?? '').trim() !== '';
  });
  return isShown;
}

/** Keeps nothing of the element but its position. */
function placesOf(file: CheckedFile, { position }: Element, address: string, definitions: Definitions): Places {
  const definition = definitions.get(position?.start.offset ?? -1);
  return {
    place: elementPlace(file, { position }),
    addressPlace: addressPlace(file, { position, definition }, address),
  };
}
