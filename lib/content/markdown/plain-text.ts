import { toText } from 'hast-util-to-text';
import { portableTree, withoutFootnotes } from './portable';

/**
 * The words of a rendered body, a blank line between its paragraphs. Footnotes are left out.
 *
 * @param html what `markdownPipeline` made
 * @param page the whole address of the page that shows the body
 */
export function plainText(html: string, page: string): string {
  return toText(withoutFootnotes(portableTree(html, page))).trim();
}
