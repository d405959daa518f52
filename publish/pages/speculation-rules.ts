import { type DefaultTreeAdapterMap, defaultTreeAdapter, html } from 'parse5';
import { attributeOf, elementsIn, type HtmlNode } from '../../lib/html';

/**
 * Asks a browser to render the page behind a link of this site as soon as a visitor means to follow it
 * (the pointer rests on it, or a finger comes down). Files, which have a dot in their address, are left alone.
 *
 * Source: https://html.spec.whatwg.org/multipage/speculative-loading.html#speculation-rules
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [{ href_matches: '/*' }, { not: { href_matches: '/*.*' } }, { not: { selector_matches: '[download]' } }],
      },
      eagerness: 'moderate',
    },
  ],
});

const type = 'speculationrules';

/** Adds the rules to a page’s head, once. Browsers that do not know them pass over them. */
export function addSpeculationRules(document: HtmlNode): void {
  const elements = elementsIn(document);
  const head = elements.find(({ tagName }) => tagName === 'head');
  const isThere = elements.some((element) => element.tagName === 'script' && attributeOf(element, 'type') === type);
  if (head === undefined || isThere) return;
  const script: DefaultTreeAdapterMap['element'] = defaultTreeAdapter.createElement('script', html.NS.HTML, [
    { name: 'type', value: type },
  ]);
  defaultTreeAdapter.insertText(script, speculationRules);
  defaultTreeAdapter.appendChild(head, script);
}
