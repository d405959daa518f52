import type { Element } from 'hast';
import rehypeAutolinkHeadings from 'rehype-autolink-headings';
import rehypeHighlight from 'rehype-highlight';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { footnoteHeading } from './allow-list';
import { markExternalLinks } from './mark-external-links';
import { nameTasks } from './name-tasks';
import { safeTree, untrustedTree } from './safe-html';
import { scrollTables } from './scroll-tables';
import { sizePictures } from './size-pictures';
import { videoPlayers } from './video-players';

/** What a rendered body depends on besides its own file. */
export type MarkdownContext = {
  /** The site's origin: a link to it is not external. */
  origin: string;
  words: {
    /** The heading above footnotes. */
    footnotes: string;
    /** The name of the link from a footnote back to the text; `{number}` stands for which one. */
    footnoteBack: string;
    /** The name of the box around a table. */
    table: string;
    /** The names of the box of a task that is done, and of one that is not. */
    taskDone: string;
    taskOpen: string;
    /** The name of a video without a title. */
    playVideo: string;
  };
};

/**
 * The way from a Markdown file to safe HTML. Everything up to `safeTree` handles what
 * somebody else wrote; everything after it is ours and may use what the allow-list does not let through.
 */
export function markdownPipeline({ origin, words }: MarkdownContext): (builder: Processor) => void {
  return (builder) => {
    builder
      .use(remarkFrontmatter)
      .use(untrustedTree(words))
      .use(rehypeRaw)
      .use(safeTree)
      .use(rehypeAutolinkHeadings, { behavior: 'wrap', test: canBeLink })
      .use(rehypeHighlight)
      .use(nameTasks, { done: words.taskDone, open: words.taskOpen })
      .use(sizePictures)
      .use(scrollTables, { label: words.table })
      .use(videoPlayers, { play: words.playVideo })
      .use(markExternalLinks, { origin })
      .use(rehypeStringify);
  };
}

/** A heading becomes a link to itself, unless it holds a link already or is the one above footnotes. */
function canBeLink(heading: Element): boolean {
  let hasLink = false;
  visit(heading, 'element', ({ tagName }) => {
    hasLink ||= tagName === 'a';
  });
  return !hasLink && heading.properties['id'] !== footnoteHeading;
}
