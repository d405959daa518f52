import { parseFragment } from 'parse5';
import { attributeOf, elementsIn, type HtmlElement, type HtmlNode } from '../html';
import { footnoteHeading } from './markdown/allow-list';

/** A heading that a link can lead to: its id, and its words without markup. */
export type ContentsEntry = { id: string; text: string };
/** A heading of the second level, and those of the third level below it. */
export type ContentsSection = ContentsEntry & { children: readonly ContentsEntry[] };

type Heading = ContentsEntry & { tagName: string };

/** A text with fewer sections than this is found through without a table. */
const fewestSections = 3;

/**
 * The table of contents of a rendered body: its h2, each with the h3 that follow it. A body with
 * fewer than three h2 has none. An h3 before the first h2 belongs to no section and is left out, as
 * are the heading above footnotes and headings without an id.
 */
export function tableOfContents(html: string): ContentsSection[] {
  const headings = headingsIn(html);
  const sections = headings.flatMap(({ tagName, id, text }, index) =>
    tagName === 'h2' ? [{ id, text, children: entriesAfter(headings, index) }] : [],
  );
  return sections.length < fewestSections ? [] : sections;
}

/** The headings between the section at this index and the next section. */
function entriesAfter(headings: readonly Heading[], index: number): ContentsEntry[] {
  const rest = headings.slice(index + 1);
  const end = rest.findIndex(({ tagName }) => tagName === 'h2');
  return rest.slice(0, end === -1 ? rest.length : end).map(({ id, text }) => ({ id, text }));
}

function headingsIn(html: string): Heading[] {
  return elementsIn(parseFragment(html)).flatMap((element) => {
    const id = attributeOf(element, 'id');
    if (!/^h[23]$/.test(element.tagName) || !id || id === footnoteHeading) return [];
    return [{ tagName: element.tagName, id, text: wordsOf(element) }];
  });
}

/** The words of a heading. The number of a footnote in it is no word of it. */
function wordsOf(heading: HtmlElement): string {
  return textOf(heading).replace(/\s+/g, ' ').trim();
}

function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  if (node.nodeName === 'br') return ' ';
  if ('attrs' in node && attributeOf(node, 'data-footnote-ref') !== undefined) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
