import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** The parts that a document is put together from. Whatever is in a text, it reads as written. */

export function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(/\s+/g, ' ') };
}

export function link(label: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [text(label)] };
}

export function picture(alt: string, url: string): RootContent {
  return paragraph([{ type: 'image', url, alt }]);
}

export function heading(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] };
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/** Several facts on one line; those that are not known are left out. */
export function line(facts: readonly (PhrasingContent | undefined)[]): RootContent[] {
  const known = facts.filter((fact) => fact !== undefined);
  return known.length === 0
    ? []
    : [paragraph(known.flatMap((fact, index) => (index === 0 ? [fact] : [text(' · '), fact])))];
}

export function list(items: readonly PhrasingContent[][]): RootContent[] {
  if (items.length === 0) return [];
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
    },
  ];
}

/** Writes a document as text, in the dialect of GitHub, with a line end at its end. */
export function writeMarkdown(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children } satisfies Root);
}

const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one' })
  .freeze();
