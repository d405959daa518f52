import type { Element } from 'hast';
import type { RootContent } from 'mdast';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { footnotePrefix } from '../content/markdown/allow-list';
import { isFootnoteLink, portableTree } from '../content/markdown/portable';

type Handle = NonNullable<Options['handlers']>[string];

/**
 * A rendered body as Markdown that holds nothing but Markdown: no HTML, and whole addresses.
 *
 * @param page the whole address of the page that shows the body
 */
export function bodyContent(html: string, page: string): RootContent[] {
  const tree = toMarkdown.runSync(portableTree(html, page));
  return 'children' in tree ? (tree.children as RootContent[]) : [];
}

/** A link without an address is its words. */
const link: Handle = (state, node: Element) => {
  if (isFootnoteLink(node.properties)) return footnoteMark(node);
  if (node.properties['href'] === undefined) return state.all(node);
  return {
    type: 'link',
    url: String(node.properties['href']),
    title: node.properties['title'] === undefined ? null : String(node.properties['title']),
    children: state.all(node) as never,
  };
};

function footnoteMark({ properties }: Element) {
  if ('dataFootnoteBackref' in properties) return undefined;
  return footnoteName('footnoteReference', String(properties['href']).replace(/^#/, ''));
}

/** Notes as Markdown writes them, without the heading that HTML needs. */
const section: Handle = (state, node: Element) => {
  if (!('dataFootnotes' in node.properties)) return state.all(node);
  const list = node.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  if (list?.type !== 'element') return [];
  return list.children.flatMap((note) =>
    note.type === 'element' && note.tagName === 'li'
      ? [
          {
            ...footnoteName('footnoteDefinition', String(note.properties['id'])),
            children: state.toFlow(state.all(note)) as never,
          },
        ]
      : [],
  );
};

function footnoteName<Type extends string>(type: Type, id: string) {
  const name = id.replace(new RegExp(`^${footnotePrefix}fn-`), '');
  return { type, identifier: name.toLowerCase(), label: name };
}

const toMarkdown = unified()
  .use(rehypeRemark, { handlers: { a: link, section } })
  .freeze();
