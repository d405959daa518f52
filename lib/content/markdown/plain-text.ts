import { toText } from 'hast-util-to-text';
import { type PortableContext, portableTree, withoutFootnotes } from './portable';

/** The words of a Markdown body, a blank line between its paragraphs. Footnotes are left out. */
export function plainText(markdown: string, context: PortableContext): string {
  return toText(withoutFootnotes(portableTree(markdown, context))).trim();
}
