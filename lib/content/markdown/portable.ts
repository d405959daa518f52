import type { Element, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { inlinePicture } from '../inline-pictures';
import { allowList, footnotePrefix } from './allow-list';
import { demoteHeadings, dropEmptyHeadings } from './headings';
import { videoPlayers } from './video-players';

/** What a body that is read elsewhere depends on. */
export type PortableContext = {
  /** The whole address of the page that shows the body. */
  page: string;
  words: {
    /** The heading above footnotes. */
    footnotes: string;
    /** The name of a video without a title. */
    playVideo: string;
  };
};

/**
 * A Markdown body as a safe tree that can be read anywhere: what the page lets through, with whole
 * addresses, and without what only a browser makes use of.
 */
export function portableTree(markdown: string, { page, words }: PortableContext): Root {
  const processor = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: footnotePrefix,
      footnoteLabel: words.footnotes,
      footnoteLabelProperties: {},
    })
    .use(rehypeRaw)
    .use(rehypeSanitize, allowList)
    .use(dropEmptyHeadings)
    .use(demoteHeadings)
    .use(videoPlayers, { play: words.playVideo })
    .use(wholeAddresses, { page });
  return processor.runSync(processor.parse(markdown));
}

/** Names the site in each link and picture. A link that is no address of any kind loses its `href`. */
function wholeAddresses({ page }: { page: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      const attribute = tagName === 'a' ? 'href' : tagName === 'img' ? 'src' : undefined;
      if (attribute === undefined || properties[attribute] === undefined || isFootnoteLink(properties)) return;
      const address = String(properties[attribute]);
      const inline = inlinePicture(address)?.address ?? address;
      properties[attribute] = URL.canParse(inline, page) ? new URL(inline, page).href : undefined;
    });
  };
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
