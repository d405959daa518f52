import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype, { type Options as RemarkRehypeOptions } from 'remark-rehype';
import type { Preset } from 'unified';
import { allowList, footnotePrefix } from './allow-list';
import { demoteHeadings, dropEmptyHeadings } from './headings';

/** The words of footnotes: see `MarkdownContext`. */
export type FootnoteWords = { footnotes: string; footnoteBack: string };

/** Markdown of the GitHub kind to a tree that holds whatever HTML somebody wrote in it, as text still. */
export function untrustedTree(words: FootnoteWords): Preset {
  return { plugins: [remarkParse, remarkGfm, [remarkRehype, footnoteOptions(words)]] };
}

/** Lets through what is on the list, and gives each heading its place and its id. */
export const safeTree: Preset = {
  plugins: [[rehypeSanitize, allowList], dropEmptyHeadings, demoteHeadings, rehypeSlug],
};

function footnoteOptions(words: FootnoteWords): RemarkRehypeOptions {
  return {
    allowDangerousHtml: true,
    clobberPrefix: footnotePrefix,
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index, again) =>
      words.footnoteBack.replace('{number}', `${index + 1}${again > 1 ? `-${again}` : ''}`),
  };
}
