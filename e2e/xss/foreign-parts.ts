import type { Page } from '@playwright/test';
import { allowList } from '../../lib/content/markdown/allow-list';

/** Elements that a body may hold once it is rendered: a player has become a `<video-player>`. */
const allowedElements = [...(allowList.tagNames ?? []).filter((name) => name !== 'iframe'), 'video-player'];

/** Elements and attributes in attacked bodies that nothing should have let through, each with the number of the attack. */
export async function foreignParts(page: Page): Promise<string[]> {
  return page.evaluate(foreignPartsOfDocument, allowedElements);
}

function foreignPartsOfDocument(allowed: readonly string[]): string[] {
  const isForeignElement = ({ localName, namespaceURI }: Element) =>
    !allowed.includes(localName) || namespaceURI !== 'http://www.w3.org/1999/xhtml';
  // An address that no browser can read has the scheme `:`.
  const isForeignLink = (element: Element) =>
    element instanceof HTMLAnchorElement && !/^(https?|mailto|tel|):$/.test(element.protocol);
  const isForeignAttribute = (element: Element, { name, value }: Attr) =>
    /^(on.*|style|srcdoc|action|formaction|name|is|ping|target|xlink:href)$/.test(name) ||
    (name === 'href' && isForeignLink(element)) ||
    (name === 'src' && new URL(value, location.href).origin !== location.origin);
  return [...document.querySelectorAll('[data-attack] *')].flatMap((element) => {
    const attack = `attack ${element.closest('[data-attack]')?.getAttribute('data-attack')}: <${element.localName}>`;
    const attributes = [...element.attributes].filter((attribute) => isForeignAttribute(element, attribute));
    return [
      ...(isForeignElement(element) ? [attack] : []),
      ...attributes.map(({ name, value }) => `${attack} with ${name}="${value}"`),
    ];
  });
}
