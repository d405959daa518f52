import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { allowList } from './markdown/allow-list';
import { withoutFootnotes } from './markdown/portable';

const toHtml = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, allowList)
  .freeze();

/**
 * The words of the first paragraph of a Markdown text that stands by itself, in no list, quotation or table.
 * Undefined where there is none with a word in it.
 */
export function firstParagraph(markdown: string): string | undefined {
  const tree: Root = withoutFootnotes(toHtml.runSync(toHtml.parse(markdown)));
  for (const node of tree.children) {
    if (node.type !== 'element' || node.tagName !== 'p') continue;
    const words = textOf(node).replace(/\s+/g, ' ').trim();
    if (/[\p{L}\p{N}]/u.test(words)) return words;
  }
  return undefined;
}
