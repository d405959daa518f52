import { attributeOf, elementsIn, type HtmlElement, type HtmlNode } from '../../lib/html';
import { decodeAddress } from '../../lib/routes';

/**
 * Says of the links around a page’s content which one leads to this page (`aria-current="page"`), and
 * which one to the part of the site that it belongs to (`aria-current="true"`), as WAI-ARIA 1.2 has it.
 * Next.js renders header and footer without knowing for which page.
 *
 * @param address the page’s own, as people read it
 */
export function markCurrentLinks(document: HtmlNode, address: string): void {
  for (const nav of elementsIn(document).filter(({ tagName }) => tagName === 'nav')) {
    if (isWithin(nav, 'main')) continue;
    for (const link of elementsIn(nav)) {
      const current = currentness(attributeOf(link, 'href'), address);
      if (link.tagName === 'a' && current && attributeOf(link, 'aria-current') === undefined)
        link.attrs.push({ name: 'aria-current', value: current });
    }
  }
}

function currentness(href: string | undefined, address: string): 'page' | 'true' | undefined {
  if (href === undefined || !href.startsWith('/')) return undefined;
  const target = decodeAddress(href);
  if (target === address) return 'page';
  return target !== '/' && address.startsWith(`${target}/`) ? 'true' : undefined;
}

function isWithin({ parentNode }: HtmlElement, tagName: string): boolean {
  if (parentNode === null || !('tagName' in parentNode)) return false;
  return parentNode.tagName === tagName || isWithin(parentNode, tagName);
}
