import type { Element, Root } from 'hast';
import { headingRank } from 'hast-util-heading-rank';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
// For the type of a node that is HTML as text.
import type {} from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { allowList } from './allow-list';

/**
 * A rendered body as a tree that can be read anywhere: what the allow-list lets through, with whole
 * addresses, and without what only a browser makes use of. It is made of HTML, which takes half the time
 * that Markdown would.
 *
 * @param html what `markdownPipeline` made
 * @param page the whole address of the page that shows the body
 */
export function portableTree(html: string, page: string): Root {
  const tree = fromHtml.runSync({ type: 'root', children: [{ type: 'raw', value: html }] });
  nameSite(tree, page);
  return tree;
}

const fromHtml = unified().use(rehypeRaw).use(unlinkHeadings).use(rehypeSanitize, allowList).freeze();

/** A heading is a link to itself on its page only. */
function unlinkHeadings() {
  return (tree: Root): void => {
    visit(tree, 'element', (heading) => {
      const [link] = heading.children;
      if (headingRank(heading) === undefined || link?.type !== 'element') return;
      if (link.properties['href'] === `#${heading.properties['id']}`) heading.children = link.children;
    });
  };
}

/** Names the site in each link and picture. A link that is no address of any kind loses its `href`. */
function nameSite(tree: Root, page: string): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    const attribute = tagName === 'img' ? 'src' : 'href';
    const address = properties[attribute];
    if (address === undefined || isFootnoteLink(properties)) return;
    properties[attribute] = URL.canParse(String(address), page) ? new URL(String(address), page).href : undefined;
  });
}

/** Whether a link leads from a text to its footnote, or back. */
export function isFootnoteLink(properties: Element['properties']): boolean {
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}

/** Takes out the marks of footnotes, and the notes: a text without links cannot lead there and back. */
export function withoutFootnotes(tree: Root): Root {
  visit(tree, 'element', ({ tagName, properties }, index, parent) => {
    const isNote = tagName === 'section' && 'dataFootnotes' in properties;
    if (!(isNote || isFootnoteLink(properties)) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return tree;
}
