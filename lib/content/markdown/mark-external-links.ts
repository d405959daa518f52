import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Marks each link that leaves the site, however it is spelled: `//host` and `/\\host` leave it too.
 *
 * @param options.origin the site’s own origin
 */
export function markExternalLinks({ origin }: { origin: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const href = String(properties['href'] ?? '');
      if (tagName !== 'a' || !URL.canParse(href, origin)) return;
      const { protocol, origin: target } = new URL(href, origin);
      if (/^https?:$/.test(protocol) && target !== origin) properties['rel'] = ['external', 'noopener'];
    });
  };
}
