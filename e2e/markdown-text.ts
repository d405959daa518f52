import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** The words of a Markdown text as a reader sees them, a line for each block. */
export function toText(markdown: string): string {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);
  const { children } = processor.runSync(processor.parse(markdown));
  return children
    .filter((node): node is Element => node.type === 'element')
    .map(textOf)
    .join('\n');
}
