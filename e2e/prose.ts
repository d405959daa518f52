import { readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { attributeOf, elementsIn, type HtmlNode } from '../lib/html';

/** The words of the text that a page is there for, without what the site puts around it. */
export function proseOf(file: string): string {
  const [article] = elementsIn(parse(readFileSync(file, 'utf8'))).filter(({ tagName }) => tagName === 'article');
  const texts = article === undefined ? [] : elementsIn(article).filter((one) => attributeOf(one, 'class') === 'prose');
  const [prose, ...others] = texts;
  if (prose === undefined || others.length > 0)
    throw new Error(`${file} has ${texts.length} texts; it has to have one.`);
  return wordsOf(prose);
}

/** The words of HTML with one blank between them. The box of a task, which a page has as a control, is no word. */
export function wordsOf(node: HtmlNode): string {
  return textOf(node)
    .replace(/[\s☐☑]+/g, ' ')
    .trim();
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
